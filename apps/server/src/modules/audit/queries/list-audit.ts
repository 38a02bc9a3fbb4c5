import { listAudit } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { listOrgans } from '../../identity/index.ts'
import { afterReading, placeOf } from '../cursor.ts'
import { recordReading } from '../record-reading.ts'
import { sayPost } from '../rules/say-post.ts'
import { lastVerification, listReadings } from '../store.ts'
import { verifySeals } from '../verify-seals.ts'

/** How many of the newest seals are walked again at each look; the night walks all of them. */
const walkedAtEachLook = 20_000

/** Readings, newest first, with the state of the chain. Looking at them is itself recorded. */
export const listAuditRoute = route(listAudit, async ({ tx, district, who, now, query, language }) => {
  const readings = await listReadings(tx, district, {
    subjects: query.subjectId ? [query.subjectId] : undefined,
    actor: query.staffId,
    from: query.from,
    to: query.to,
    before: placeOf(query.cursor),
    limit: query.limit + 1,
  })
  const shown = readings.slice(0, query.limit)
  const night = await lastVerification(tx, district)
  const chain = night?.brokenAt
    ? night
    : await verifySeals(tx, district, Math.max(0, (night?.upTo ?? 0) - walkedAtEachLook))
  await recordReading(tx, {
    district,
    now,
    who,
    subject: null,
    action: listAudit.name,
    fields: Object.entries(query).flatMap(([name, value]) =>
      value !== undefined && name !== 'cursor' && name !== 'limit' ? [`${name}=${value}`] : [],
    ),
    purpose: '审计',
  })
  const organs = language === 'zh' ? [] : await listOrgans(tx, district)
  return {
    rows: shown.map((reading) => ({
      id: reading.id,
      at: reading.at.toISOString(),
      actor: {
        kind: reading.actor.kind,
        name: reading.actor.name,
        post: reading.post && sayPost(reading.post, language, organs),
      },
      subject: reading.subject,
      action: reading.action,
      fields: [...reading.fields],
      purpose: reading.purpose,
      caseNumber: reading.case?.number ?? null,
    })),
    next: readings.length > query.limit ? afterReading(shown.at(-1)) : null,
    chain: { intact: chain.brokenAt === null, brokenAt: chain.brokenAt },
  }
})
