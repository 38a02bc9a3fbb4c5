import type { Scope } from '../../platform/actions/route.ts'
import { recordReading } from '../audit/index.ts'
import type { CorrectionRow } from './store/correction-store.ts'
import { subjectById } from './store/subject.ts'

/** Records for the person that a steward read what a ticket holds. */
export async function recordCorrectionReading(
  scope: Scope,
  row: CorrectionRow,
  action: string,
): Promise<void> {
  const { tx, district, who, now } = scope
  const post =
    who.kind === 'staff'
      ? (who.posts.find((one) => one.role === 'data-steward' && one.organ === row.organ) ??
        who.posts.find((one) => one.role === 'data-coordinator'))
      : undefined
  const subject = await subjectById(tx, district, row.subject_id)
  await recordReading(tx, {
    district,
    now,
    who,
    post,
    subject: { id: row.subject_id, name: subject?.name ?? '' },
    action,
    fields: [row.element],
    purpose: '核对报错的数据',
  })
}
