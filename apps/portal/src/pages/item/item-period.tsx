import type { ItemContent, Text } from '@yimen/contract'
import { useLanguage, useMessages, Written } from '@yimen/look'
import type { ReactNode } from 'react'
import { periodWords } from '../../items/item-words.ts'
import { itemPageMessages } from './item-page-messages.ts'

/** How long it takes, step by step, and what the law leaves out of that time. */
export function ItemPeriod({ content }: { content: ItemContent }) {
  const words = useMessages(itemPageMessages)
  const { language } = useLanguage()
  const promised = periodWords(content.promised, language)
  const statutory = periodWords(content.statutory, language)
  if (!promised && !statutory && content.steps.length === 0) return null
  return (
    <section className="part">
      <h2>{words.steps}</h2>
      <dl className="pairs">
        {promised && (
          <Pair name={words.promised} value={promised} note={noteOf(content.promised?.explanation)} />
        )}
        {statutory && (
          <Pair name={words.statutory} value={statutory} note={noteOf(content.statutory?.explanation)} />
        )}
        {content.specialProcedures.map((procedure) => (
          <Pair
            key={procedure.code}
            name={words.special}
            value={procedure.name[language]}
            note={procedure.days === null ? undefined : words.specialDays(procedure.days, procedure.unit)}
          />
        ))}
      </dl>
      {content.steps.length > 0 && (
        <table className="steps">
          <thead>
            <tr>
              <th scope="col">{words.stepName}</th>
              <th scope="col">{words.stepLimit}</th>
              <th scope="col">{words.stepResult}</th>
            </tr>
          </thead>
          <tbody>
            {content.steps.map((step) => (
              <tr key={step.step.zh}>
                <td>{step.step[language]}</td>
                <td>
                  <Written text={step.limit} />
                </td>
                <td>{step.result && <Written text={step.result} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** A name, a value, and a smaller note below. */
export function Pair({ name, value, note }: { name: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {note && <small>{note}</small>}
      </dd>
    </div>
  )
}

/** A text as the note of a pair; nothing of nothing. */
export function noteOf(text: Text | undefined): ReactNode {
  return text && <Written text={text} />
}
