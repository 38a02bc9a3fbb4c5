import { listMyAudit } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { ownSubjects } from '../../../platform/auth/who.ts'
import { general } from '../../../platform/problems/general.ts'
import { elementsByCode } from '../../forms/index.ts'
import { listOrgans } from '../../identity/index.ts'
import { afterReading, placeOf } from '../cursor.ts'
import { sayPost } from '../rules/say-post.ts'
import { listReadings } from '../store.ts'

/** Who read my data, and that of those I act for: the post is told, the name is not. */
export const listMyAuditRoute = route(listMyAudit, async ({ tx, district, who, query, language }) => {
  if (who.kind !== 'resident') throw general.refuse('platform.not-allowed')
  const readings = await listReadings(tx, district, {
    subjects: ownSubjects(who),
    case: query.caseId,
    before: placeOf(query.cursor),
    limit: query.limit + 1,
  })
  const shown = readings.slice(0, query.limit)
  const codes = [...new Set(shown.flatMap((reading) => [...reading.fields]))]
  const elements = await elementsByCode(tx, district, codes)
  const organs = language === 'zh' ? [] : await listOrgans(tx, district)
  return {
    rows: shown.map((reading) => {
      const post = reading.post && sayPost(reading.post, language, organs)
      const itself = language === 'zh' ? '系统' : 'The system'
      return {
        id: reading.id,
        at: reading.at.toISOString(),
        actor: { kind: reading.actor.kind, name: post ?? itself, post },
        action: reading.action,
        fields: [...reading.fields],
        purpose: reading.purpose,
        caseNumber: reading.case?.number ?? null,
      }
    }),
    names: Object.fromEntries(elements.map(({ code, name }) => [code, name])),
    next: readings.length > query.limit ? afterReading(shown.at(-1)) : null,
  }
})
