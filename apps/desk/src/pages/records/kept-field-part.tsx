import type { KeptField } from '@yimen/contract'
import { Button, formatMoment, StateWord, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { AskCorrection } from './ask-correction.tsx'
import { recordsMessages } from './records-messages.ts'

type Statement = KeptField['holds']
type KeptFieldPartProps = { field: KeptField; subjectId: string }

/** One field: every statement, which one holds and why, what stood there before. */
export function KeptFieldPart({ field, subjectId }: KeptFieldPartProps) {
  const words = useMessages(recordsMessages)
  const { language } = useLanguage()
  const [asking, setAsking] = useState<Statement | null>(null)
  const [told, setTold] = useState('')
  const all = [field.holds, ...field.others]
  return (
    <section className="kept-field" aria-label={field.name[language]}>
      <h3>
        {field.name[language]} <span className="soft code">{field.element}</span>{' '}
        {all.length > 1 && (
          <StateWord
            tone={field.conflict ? 'near' : 'done'}
            word={field.conflict ? words.conflict : words.agreed}
          />
        )}
      </h3>
      {!field.own && <p className="soft small">{words.notOwn}</p>}
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.at}</th>
              <th scope="col">{words.trust}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {all.map((statement, at) => (
              <tr key={sourceOf(statement)}>
                <th scope="row">
                  {sourceOf(statement)}
                  {at === 0 && all.length > 1 && <small> {words.holds}</small>}
                  {statement.duty && <small className="soft">{` ${words.duty} ${statement.duty}`}</small>}
                </th>
                <td>{field.own ? statement.shown || words.nothing : '–'}</td>
                <td>{formatMoment(statement.fetchedAt, language)}</td>
                <td>
                  <TrustMark level={statement.trust} />
                </td>
                <td>
                  {field.own && field.conflict && statement.source.kind !== 'own' && (
                    <Button
                      kind="text"
                      aria-label={`${words.ask} ${sourceOf(statement)}`}
                      onClick={() => setAsking(statement)}
                    >
                      {words.ask}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="pairs">
        <dt>{words.because}</dt>
        <dd>{field.because[language]}</dd>
        <dt>{words.rule}</dt>
        <dd>{field.rule[language]}</dd>
      </dl>
      {field.history.length > 0 && (
        <details>
          <summary>{words.history(field.history.length)}</summary>
          <ul>
            {field.history.map((earlier) => (
              <li key={`${sourceOf(earlier)}/${earlier.replacedAt}`}>
                {field.own ? earlier.shown || words.nothing : '–'}{' '}
                <span className="soft">
                  {`${sourceOf(earlier)} · ${words.replaced(formatMoment(earlier.replacedAt, language))}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status">{told}</p>
      {asking && (
        <AskCorrection
          field={field}
          wrong={asking}
          subjectId={subjectId}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null)
            setTold(words.asked)
          }}
        />
      )}
    </section>
  )
}

/** A source in words: organ and store. */
export function sourceOf({ source }: Pick<Statement, 'source'>): string {
  return `${source.organ.name} ${source.store}`
}
