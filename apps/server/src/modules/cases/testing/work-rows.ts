import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../../platform/db/database.ts'
import { insertDraft } from '../store/case-store.ts'
import type { CaseRow, NewCase } from '../store/tables.ts'
import { caseRow } from './case-row.ts'

/** Puts in a case that stands somewhere on a worklist, without its history. Answers its row. */
export async function putWork(tx: Tx, parts: Partial<CaseRow> = {}): Promise<CaseRow> {
  const id = uuidv7()
  const row = caseRow({
    id,
    applicant_id: uuidv7(),
    number: `N-${id.slice(-12)}`,
    status: 'submitted',
    work_role: 'clerk',
    submitted_at: new Date('2026-09-21T02:00:00Z'),
    received_on: '2026-09-21',
    tell_by: '2026-09-29',
    sort_day: '2026-09-29',
    kept_until: null,
    once: false,
    ...parts,
  })
  const { answers, own, known, internal, pauses, extensions, correction, struck_off, ...plain } = row
  const stored: NewCase = {
    ...plain,
    answers: JSON.stringify(answers),
    own: JSON.stringify(own),
    known: JSON.stringify(known),
    internal: JSON.stringify(internal),
    pauses: JSON.stringify(pauses),
    extensions: JSON.stringify(extensions),
    correction: correction && JSON.stringify(correction),
    struck_off: struck_off && JSON.stringify(struck_off),
  }
  const put = await insertDraft(tx, stored)
  if (!put) throw new Error('the case was not put in')
  return put
}

/** The columns of a case that a reviewer or a decider works on. */
export function underReview(role: 'reviewer' | 'decider'): Partial<CaseRow> {
  return {
    status: 'reviewing',
    work_role: role,
    step: role === 'reviewer' ? 0 : 1,
    accepted_on: '2026-09-21',
  }
}
