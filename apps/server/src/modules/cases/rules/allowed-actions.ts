import type { CaseActionName, CaseRole, Sentence, StateTable } from '@yimen/contract'
import type { CaseRow } from '../store/tables.ts'

type Standing = Pick<
  CaseRow,
  'status' | 'step' | 'paused' | 'correction' | 'extensions' | 'tell_by' | 'claimed_by' | 'outcome'
>

/** Why something that the table permits cannot be done just now; null = it can. */
export type Obstacle = Sentence

/** The step that a case in review is at. */
export function currentStep(table: StateTable, row: Pick<CaseRow, 'status' | 'step'>) {
  if (row.status !== 'accepted' && row.status !== 'reviewing') return null
  return row.step === null ? null : (table.steps[row.step] ?? null)
}

/** Who is not at the step of a case can neither take it onto their list nor send it away from that step. */
const ofTheStep: readonly CaseActionName[] = ['claim', 'send-back']

/** What the state table permits to a role in this status: data of the item version, not code. */
export function permitted(
  table: StateTable,
  row: Pick<CaseRow, 'status' | 'step'>,
  role: CaseRole,
): CaseActionName[] {
  const step = currentStep(table, row)
  const actions = table.rows
    .filter((line) => line.status === row.status && line.role === role)
    .flatMap((line) => line.actions)
  return step === null || step.role === role ? actions : actions.filter((one) => !ofTheStep.includes(one))
}

/** What stands in the way of an action that the table permits. */
export function obstacle(
  table: StateTable,
  row: Standing,
  action: CaseActionName,
  today: string,
  missing: number,
): Obstacle | null {
  const step = currentStep(table, row)
  if (row.paused && ['review', 'decide', 'send-back', 'pause', 'extend'].includes(action)) {
    return { zh: '计时暂停中，先结束特殊环节', en: 'The clock is paused; end the special procedure first' }
  }
  switch (action) {
    case 'accept':
      return missing > 0
        ? {
            zh: `还差 ${missing} 项，现在不能受理`,
            en: `${missing} still missing; it cannot be accepted now`,
          }
        : null
    case 'request-correction':
      if (row.correction)
        return { zh: '已经补正过一次，不能再补第二次', en: 'A correction was asked once already' }
      return toldTooLate(row, today)
    case 'refuse':
    case 'declare-not-needed':
      return table.deemed ? toldTooLate(row, today) : null
    case 'review':
      return step?.role === 'reviewer' ? null : { zh: '现在轮到决定岗', en: 'It is the decider’s turn' }
    case 'decide':
      return step?.role === 'decider' ? null : { zh: '审查还没做完', en: 'The review is not finished' }
    case 'send-back':
      return row.step !== null && row.step > 0 ? null : { zh: '前面没有环节', en: 'There is no step before' }
    case 'resume':
      return row.paused ? null : { zh: '计时没有暂停', en: 'The clock is not paused' }
    case 'extend':
      return row.extensions.length === 0 ? null : { zh: '已经延长过一次', en: 'It was extended once already' }
    default:
      return null
  }
}

/** 行政许可法 art. 32: what was not told in time cannot be told any more; the application counts as accepted. */
function toldTooLate({ tell_by }: Standing, today: string): Obstacle | null {
  return tell_by !== null && today > tell_by
    ? { zh: '过了告知期限，视为已受理', en: 'Too late to say so; it counts as accepted' }
    : null
}

/** Everything that these roles may do now, in the order of the table. Answers of the server carry it, so screens never guess. */
export function allowedActions(
  table: StateTable,
  row: Standing,
  roles: readonly CaseRole[],
  today: string,
  missing: number,
): CaseActionName[] {
  const all = roles.flatMap((role) => permitted(table, row, role))
  return [...new Set(all)].filter((action) => obstacle(table, row, action, today, missing) === null)
}

/** The legal trio at the counter that cannot be done now, with the reason to say aloud. */
export function blockedActions(
  table: StateTable,
  row: Standing,
  roles: readonly CaseRole[],
  today: string,
  missing: number,
): { action: CaseActionName; reason: Sentence }[] {
  const trio: CaseActionName[] = ['accept', 'request-correction', 'refuse']
  const all = new Set(roles.flatMap((role) => permitted(table, row, role)))
  return trio.flatMap((action) => {
    if (!all.has(action)) return []
    const reason = obstacle(table, row, action, today, missing)
    return reason ? [{ action, reason }] : []
  })
}
