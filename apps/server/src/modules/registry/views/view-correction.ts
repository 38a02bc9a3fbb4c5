import type { CorrectionInFull, CorrectionTicket } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import { filesById } from '../../../platform/files/index.ts'
import { refuse } from '../correction-problems.ts'
import { allowedOn, seesValues } from '../rules/correction-states.ts'
import { definedElements, sayStated } from '../stated-value.ts'
import type { CorrectionRow } from '../store/correction-store.ts'
import { subjectsById } from '../store/subject.ts'

type Ticket = z.input<typeof CorrectionTicket>
type InFull = z.input<typeof CorrectionInFull>

/** Tickets as lists show them: no values. */
export async function viewCorrections(
  scope: Pick<Scope, 'tx' | 'district' | 'who' | 'today'>,
  rows: readonly CorrectionRow[],
): Promise<Ticket[]> {
  const ids = [...new Set(rows.map((row) => row.subject_id))]
  const subjects = new Map(
    (await subjectsById(scope.tx, scope.district, ids)).map((subject) => [subject.subjectId, subject.name]),
  )
  return rows.map((row) => ({
    correctionId: row.id,
    version: row.version,
    state: row.state,
    outcome: row.outcome,
    subject: { subjectId: row.subject_id, name: subjects.get(row.subject_id) ?? '' },
    element: { code: row.element, name: row.element_name },
    organ: { code: row.organ, name: row.organ_name },
    store: row.store,
    openedAt: row.opened_at.toISOString(),
    dueOn: row.due_on,
    overdue: row.closed_at === null && row.due_on < scope.today,
    answeredAt: row.closed_at?.toISOString() ?? null,
    reason: row.reason,
    caseId: row.case_id,
    allowed: allowedOn(scope.who, row),
  }))
}

/** One ticket with its values: whole to the person and to the steward who has taken it, masked to others. */
export async function viewCorrection(scope: Scope, row: CorrectionRow): Promise<InFull> {
  const [view] = await viewCorrectionsInFull(scope, [row])
  if (!view) throw new Error('one row makes one view')
  return view
}

/** Tickets with their values, as `viewCorrection` shows each: one look-up for all of them, however many there are. */
export async function viewCorrectionsInFull(scope: Scope, rows: readonly CorrectionRow[]): Promise<InFull[]> {
  if (rows.length === 0) return []
  const tickets = new Map((await viewCorrections(scope, rows)).map((view) => [view.correctionId, view]))
  const elements = await definedElements(
    scope,
    rows.map(({ element }) => element),
  )
  const proofs = rows.flatMap(({ proof_file_id }) => proof_file_id ?? [])
  const files = await filesById(scope.tx, scope.district, proofs)
  return rows.map((row) => {
    const ticket = tickets.get(row.id)
    if (!ticket) throw new Error('one row makes one view')
    const defined = elements.get(row.element)
    if (!defined) throw refuse('registry.value-not-known')
    const whole = seesValues(scope.who, row)
    const say = (value: Parameters<typeof sayStated>[1]) =>
      sayStated(defined, value, whole ? 'whole' : 'masked', scope.language)
    const file = row.proof_file_id === null ? undefined : files.get(row.proof_file_id)
    return {
      ...ticket,
      shown: whole ? row.shown : { ...row.shown, value: null },
      shownWords: say(row.shown.value),
      stated: whole ? row.stated : null,
      statedWords: say(row.stated),
      note: row.note,
      proof: file ? { fileId: file.fileId, name: file.name } : null,
      answer: row.answer === null ? null : say(row.answer),
      reporter: row.reporter_name,
      takenBy: row.taken_name,
    }
  })
}
