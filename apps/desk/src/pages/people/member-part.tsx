import type { StaffMember } from '@yimen/contract'
import { Button, formatMoment, Icon, StateWord, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { useOrganName } from '../../api/use-organ-name.ts'
import { AskGrantPost } from './ask-grant-post.tsx'
import { AskResetPassword } from './ask-reset-password.tsx'
import { AskStaffState, type StateAct } from './ask-staff-state.tsx'
import { MemberPosts } from './member-posts.tsx'
import { peopleMessages } from './people-messages.ts'

type Asking = 'grant-post' | 'reset-password' | StateAct

const stateActs: readonly StateAct[] = ['unlock', 'enable', 'disable']

/** One member of staff: who, how they sign in, their posts, and what this administrator may change. */
export function MemberPart({ member }: { member: StaffMember }) {
  const words = useMessages(peopleMessages)
  const { language } = useLanguage()
  const organName = useOrganName()
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  const may = (act: StaffMember['allowed'][number]) => member.allowed.includes(act)
  return (
    <article className="stack" aria-label={member.name}>
      <header className="case-head">
        <Link href="/people" className="back">
          <Icon name="back" /> {words.back}
        </Link>
        <h1>{member.name}</h1>
        <StateWord
          tone={member.state === 'active' ? 'done' : member.state === 'locked' ? 'near' : 'late'}
          word={words.states[member.state]}
        />
        <span className="soft">{organName(member.organ)}</span>
      </header>
      <dl className="pairs">
        <dt>{words.account}</dt>
        <dd className="code">{member.account}</dd>
        <dt>{words.secondFactor}</dt>
        <dd>{member.secondFactor ? words.secondFactorOn : words.secondFactorOff}</dd>
        <dt>{words.lastSignIn}</dt>
        <dd>{member.lastSignIn === null ? words.never : formatMoment(member.lastSignIn, language)}</dd>
      </dl>
      <MemberPosts member={member} />
      {member.allowed.length === 0 ? (
        <p className="soft">{words.nothingAllowed}</p>
      ) : (
        <p className="acts">
          {may('reset-password') && (
            <Button onClick={() => setAsking('reset-password')}>{words.reset}</Button>
          )}
          {stateActs.filter(may).map((act) => (
            <Button key={act} kind={act === 'disable' ? 'grave' : 'usual'} onClick={() => setAsking(act)}>
              {words[act]}
            </Button>
          ))}
          {may('grant-post') && (
            <Button kind="main" onClick={() => setAsking('grant-post')}>
              {words.grant}
            </Button>
          )}
        </p>
      )}
      {asking === 'grant-post' && <AskGrantPost member={member} onClose={close} />}
      {asking === 'reset-password' && <AskResetPassword member={member} onClose={close} />}
      {asking !== null && asking !== 'grant-post' && asking !== 'reset-password' && (
        <AskStaffState member={member} act={asking} onClose={close} />
      )}
    </article>
  )
}
