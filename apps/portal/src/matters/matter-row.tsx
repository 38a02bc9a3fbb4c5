import type { MyCaseRow } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { StateWord, useLanguage, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { matterMessages } from './matter-messages.ts'
import { toneOf } from './tone.ts'

/** Waits for the office, and its headline does not say yet that there is nothing to do. */
const quiet = new Set<MyCaseRow['status']>(['submitted', 'decided', 'produced'])

type MatterRowProps = { row: MyCaseRow; main: boolean; heading?: 'h2' | 'h3' }

/** A matter in a list: what it is, where it stands, what happens next, and what the reader can do. */
export function MatterRow({ row, main, heading: Heading = 'h2' }: MatterRowProps) {
  const words = useMessages(matterMessages)
  const { language } = useLanguage()
  const address = `/matters/${row.caseId}`
  const work = row.allowed.includes('correct') ? 'correct' : row.allowed.includes('submit') ? 'submit' : null
  const firm = row.applicant.kind === 'legal-person' ? `${row.applicant.name} · ` : ''
  return (
    <article className="matter">
      <Heading>
        <Link href={work === 'submit' ? `${address}/apply` : address}>
          <Written text={nameText(row.item)} />
        </Link>{' '}
        <StateWord tone={toneOf(row.state.tone, row.flags.paused)} word={row.state.word[language]} />
      </Heading>
      <p>
        {firm}
        {row.headline[language]}
      </p>
      {work ? (
        <Link href={`${address}/apply`} className={main ? 'button main do' : 'button do'}>
          {work === 'correct' ? words.correct : words.goOn}
        </Link>
      ) : (
        quiet.has(row.status) && <span className="rest">{words.nothingForYou}</span>
      )}
    </article>
  )
}
