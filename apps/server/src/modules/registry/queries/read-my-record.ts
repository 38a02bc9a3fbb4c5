import { readMyRecord } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { ownSubjects } from '../../../platform/auth/who.ts'
import { refuse } from '../problems.ts'
import { subjectById } from '../store/subject.ts'
import { viewRecord } from '../views/view-record.ts'

/** What the sources know of me, whole; of somebody whom I represent, with what is sensitive masked. */
export const readMyRecordRoute = route(
  readMyRecord,
  async ({ tx, district, who, query, language, today }) => {
    if (who.kind !== 'resident') throw refuse('registry.not-your-subject')
    const id = query.subjectId ?? who.subjectId
    if (!ownSubjects(who).includes(id)) throw refuse('registry.not-your-subject')
    const subject = await subjectById(tx, district, id)
    if (!subject) throw refuse('registry.subject-not-found')
    const viewer = id === who.subjectId ? 'self' : 'representative'
    return viewRecord(tx, district, subject, { viewer, purpose: 'own-data', language, today })
  },
)
