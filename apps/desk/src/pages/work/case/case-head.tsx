import type { CaseForDesk } from '@yimen/contract'
import { Icon, StateWord, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { itemName } from '../../../frame/item-name.ts'
import { toneOf } from '../../../frame/tone-of.ts'
import { caseMessages } from './case-messages.ts'
import { Position } from './position.tsx'

const shownFlags = ['extended', 'deemedAccepted', 'corrected'] as const

/** Which matter, where it stands, whose it is. */
export function CaseHead({ one, search }: { one: CaseForDesk; search: string }) {
  const words = useMessages(caseMessages)
  const { language } = useLanguage()
  const flags = shownFlags.filter((flag) => one.flags[flag])
  return (
    <header className="case-head">
      <Link href={`/work${search ? `?${search}` : ''}`} className="back">
        <Icon name="back" /> {words.back}
      </Link>
      <h1>{itemName(one.item, language)}</h1>
      <StateWord tone={toneOf(one.state.tone, one.flags.paused)} word={one.state.word[language]} />
      {flags.map((flag) => (
        <StateWord key={flag} tone="idle" word={words.flags[flag]} />
      ))}
      <span className="soft">{one.applicant.name}</span>
      <span className="soft">{one.number}</span>
      <span className="fill" />
      <Position caseId={one.caseId} />
    </header>
  )
}
