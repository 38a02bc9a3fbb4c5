import type { AuditRow } from '@yimen/contract'
import { Button, formatMoment, useLanguage, useMessages } from '@yimen/look'
import { actionWords } from './action-words.ts'
import { auditMessages } from './audit-messages.ts'

type AuditTableProps = {
  rows: readonly AuditRow[]
  onSubject: (subjectId: string) => void
}

/** The readings, newest first. Whose data it was leads to all readings of theirs. */
export function AuditTable({ rows, onSubject }: AuditTableProps) {
  const words = useMessages(auditMessages)
  const actions = useMessages(actionWords)
  const { language } = useLanguage()
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.actor}</th>
          <th scope="col">{words.whose}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.purpose}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="nowrap">
              <time dateTime={row.at}>{formatMoment(row.at, language)}</time>
            </td>
            <td>
              {row.actor.name || words.kinds[row.actor.kind]}
              {row.actor.post !== null && <small>{row.actor.post}</small>}
            </td>
            <td>
              {row.subject ? (
                <Button kind="text" onClick={() => row.subject && onSubject(row.subject.id)}>
                  {row.subject.name}
                </Button>
              ) : (
                words.none
              )}
            </td>
            <td>
              {actions[row.action] ?? row.action}
              <small title={row.fields.join(' ')}>{words.fields(row.fields.length)}</small>
            </td>
            <td>
              {row.purpose}
              {row.caseNumber !== null && <small>{row.caseNumber}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
