import type { RecordField } from '@yimen/contract'
import { formatAsOf, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { recordMessages } from './record-messages.ts'

/** The fields of a record; each opens to why its source holds and what others say. */
export function RecordFields({ fields }: { fields: readonly RecordField[] }) {
  const words = useMessages(recordMessages)
  const { language } = useLanguage()
  const from = ({ source, fetchedAt }: RecordField['holds']) =>
    `${source.organ.name} · ${source.store} · ${formatAsOf(fetchedAt, language)}`
  return (
    <table className="record">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.source}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ element, name, holds, because, others, conflict }) => (
          <tr key={element}>
            <td data-name={words.field}>{name[language]}</td>
            <td data-name={words.value}>{holds.shown === '' ? words.nothing : holds.shown}</td>
            <td data-name={words.source}>
              <span>
                <TrustMark level={holds.trust} /> {from(holds)}
              </span>
            </td>
            <td data-name={words.why}>
              <div>
                {because[language]}
                {others.length > 0 && (
                  <details>
                    <summary>{conflict ? words.conflict : words.others(others.length)}</summary>
                    <ul>
                      {others.map((other) => (
                        <li key={`${other.source.organ.code} ${other.source.store}`}>
                          {other.shown === '' ? words.nothing : other.shown} · {from(other)}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
