import { lookAtRecord, type StaffRole } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { recordReading } from '../../audit/index.ts'
import { refuse } from '../problems.ts'
import { type Masking, maskFor } from '../rules/masking.ts'
import { subjectByCode } from '../store/subject.ts'
import { viewRecord } from '../views/view-record.ts'

/** Posts that look at records, and the ones of them that a purpose is open to. */
const openTo: Readonly<Record<'handle-case' | 'check-at-counter' | 'find-subject', readonly StaffRole[]>> = {
  'handle-case': ['clerk', 'reviewer', 'decider'],
  'check-at-counter': ['clerk'],
  'find-subject': ['clerk', 'reviewer', 'decider'],
}
const sees: Readonly<Record<Masking, number>> = { hidden: 0, masked: 1, shown: 2 }

/**
 * The record of one person or firm, found by the whole number and for a stated purpose: masked by the post that sees
 * most for it, and written to the log that the subject can read.
 */
export const lookAtRecordRoute = route(
  lookAtRecord,
  async ({ tx, district, who, now, today, body, language }) => {
    const posts = who.kind === 'staff' ? who.posts : []
    const [post] = posts
      .filter(({ role }) => openTo[body.purpose].includes(role))
      .sort((a, b) => sees[maskFor(b.role, body.purpose, 3)] - sees[maskFor(a.role, body.purpose, 3)])
    if (!post) throw refuse('registry.purpose-not-yours')
    const subject = await subjectByCode(tx, district, body.kind, body.code)
    if (!subject) throw refuse('registry.subject-not-found')
    const record = await viewRecord(tx, district, subject, {
      viewer: post.role,
      purpose: body.purpose,
      language,
      today,
    })
    await recordReading(tx, {
      district,
      now,
      who,
      post,
      subject: { id: subject.subjectId, name: subject.name },
      action: lookAtRecord.name,
      fields: record.fields.filter(({ masking }) => masking !== 'hidden').map(({ element }) => element),
      purpose: body.reason,
    })
    return record
  },
)
