import { openRecord } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { recordReading } from '../../audit/index.ts'
import { refuse } from '../problems.ts'
import { stewardedOrgans } from '../rules/correction-states.ts'
import { subjectByCode, subjectById } from '../store/subject.ts'
import { viewKeptRecord } from '../views/view-kept-record.ts'

/** Opens a record for its data steward; written to the log that the subject reads, with the reason and the fields seen. */
export const openRecordRoute = route(openRecord, async ({ tx, district, who, now, body, language }) => {
  const organs = stewardedOrgans(who)
  const viewer = organs === 'all' ? 'data-coordinator' : 'data-steward'
  const subject =
    'subjectId' in body.of
      ? await subjectById(tx, district, body.of.subjectId)
      : await subjectByCode(tx, district, body.of.kind, body.of.code)
  if (!subject) throw refuse('registry.subject-not-found')
  const record = await viewKeptRecord(tx, district, subject, { viewer, organs, language })
  await recordReading(tx, {
    district,
    now,
    who,
    post: who.kind === 'staff' ? who.posts.find(({ role }) => role === viewer) : undefined,
    subject: { id: subject.subjectId, name: subject.name },
    action: openRecord.name,
    fields: record.fields.filter(({ masking }) => masking !== 'hidden').map(({ element }) => element),
    purpose: body.reason,
  })
  return record
})
