import { dispatchDemands } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { barring } from '../act-on-demand.ts'
import { dispatched } from '../dispatch.ts'
import { organsOf } from '../organ-names.ts'
import { sourcingProblems } from '../problems.ts'
import { lockDemands } from '../store/demand-store.ts'
import type { DemandRow } from '../store/tables.ts'
import { termsOf } from '../terms-of.ts'

/** Dispatches many demands, each judged by itself; what cannot be dispatched is told, the others are done. */
export const dispatchDemandsRoute = route(dispatchDemands, async (scope) => {
  const { tx, district, body, language } = scope
  const ids = body.rows.map(({ demandId }) => demandId)
  const rows = new Map((await lockDemands(tx, district, ids)).map((row) => [row.id, row]))
  const organs = await organsOf(scope)
  const terms = await termsOf(scope)
  const done: { demandId: string; version: number }[] = []
  const refused: { demandId: string; code: string; why: string }[] = []

  const obstacle = (row: DemandRow | undefined, version: number, organ: string | null) => {
    if (!row) return 'sourcing.demand-not-found'
    if (row.version !== version) return 'platform.stale-version'
    const barred = barring(scope, row, 'dispatch')
    if (barred) return barred
    if (organ === null) return 'sourcing.nobody-proposed'
    return organs.has(organ) ? null : 'sourcing.unknown-organ'
  }
  for (const { demandId, version, organ: named } of body.rows) {
    const row = rows.get(demandId)
    const organ = named ?? row?.proposed ?? null
    const code = obstacle(row, version, organ)
    if (code !== null || !row || organ === null) {
      const kind = sourcingProblems.kinds.get(code ?? '')
      const stale = language === 'zh' ? '别人刚改过' : 'Somebody changed it meanwhile'
      refused.push({ demandId, code: code ?? '', why: kind?.title[language] ?? stale })
      continue
    }
    rows.delete(demandId)
    done.push({ demandId, version: (await dispatched(scope, row, organ, terms)).version })
  }
  return { done, refused }
})
