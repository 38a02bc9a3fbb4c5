import type { FieldValue } from '@yimen/contract'
import { connect } from '../connect/connect.ts'
import { type FaultKind, SourceFault } from '../connect/connector.ts'
import type { RowCheck } from '../rules/check-row.ts'
import type { Question } from '../rules/whom-to-ask.ts'

/** What came of a question: what the source says now, or what went wrong. */
export type Answer = Question &
  (
    | { readonly outcome: 'ok'; readonly values: Readonly<Record<string, FieldValue>> }
    | { readonly outcome: FaultKind; readonly reason: string }
  )

/** Asks one source about one subject before the signal falls. An answer that does not pass the checks is no answer. */
export async function askSource(
  question: Question,
  check: RowCheck,
  now: { readonly moment: Date; readonly today: string },
  signal: AbortSignal,
): Promise<Answer> {
  const { definition, organName } = question.source
  const { columns, organ, store, trust, duty } = definition
  try {
    const row = await connect(definition).ask?.(question.code, signal)
    if (row === undefined) throw new SourceFault('refused', 'this source cannot be asked for one subject')
    const checked = row === null ? null : check(row, now.today)
    if (checked && !checked.ok) {
      const { column, reason } = checked.fault
      return { ...question, outcome: 'wrong', reason: `${column ?? ''}: ${reason}` }
    }
    const said = checked?.row.said ?? Object.fromEntries(Object.values(columns).map((code) => [code, null]))
    const source = { organ: { code: organ, name: organName }, store, kind: 'live' } as const
    const fetchedAt = now.moment.toISOString()
    const values = Object.entries(said).map(([code, value]): [string, FieldValue] => [
      code,
      { value, source, fetchedAt, trust, ...(duty === undefined ? {} : { duty }) },
    ])
    return { ...question, outcome: 'ok', values: Object.fromEntries(values) }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    return { ...question, outcome: error.fault, reason: error.message }
  }
}
