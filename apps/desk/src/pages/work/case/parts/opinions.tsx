import type { CaseForDesk } from '@yimen/contract'
import { formatMoment, StateWord, type Tone, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

/** What each step found, in the order in which it was written. */
export function Opinions({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).opinions
  const { language } = useLanguage()
  if (one.opinions.length === 0) return null
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{words.title}</h2>
      <ul className="opinions">
        {one.opinions.map((each) => (
          <li key={each.at + each.by}>
            <b>
              {each.step[language]} · {each.by}
            </b>{' '}
            <Outcome outcome={each.outcome} />{' '}
            <time dateTime={each.at}>{formatMoment(each.at, language)}</time>
            <p>{each.opinion}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const tones: Readonly<Record<string, Tone>> = {
  grant: 'done',
  granted: 'done',
  deny: 'late',
  denied: 'late',
  'sent-back': 'near',
}

/** Which way the opinion goes; an outcome without a name here needs no word beside the opinion. */
function Outcome({ outcome }: { outcome: string }) {
  const word = useMessages(caseMessages).opinions.outcomes[outcome]
  return word === undefined ? null : <StateWord tone={tones[outcome] ?? 'idle'} word={word} />
}
