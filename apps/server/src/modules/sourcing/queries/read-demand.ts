import { readDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { readEvents } from '../../../platform/events/log.ts'
import { findSeen } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** One demand with what happened to it, by post and not by name. */
export const readDemandRoute = route(readDemand, async (scope) => {
  const row = await findSeen(scope, scope.params.demandId)
  const events = await readEvents(scope.tx, scope.district, row.id)
  return {
    ...(await viewDemand(scope, row)),
    timeline: events.map(({ at, type, actor, data }) => ({
      at: at.toISOString(),
      type: type.replace('sourcing.', ''),
      post: actor.post,
      note: noteOf(data),
    })),
  }
})

function noteOf(data: Readonly<Record<string, unknown>>): string | null {
  const said = [data.says, data.organ, data.duty, data.reason].filter((one) => typeof one === 'string')
  return said.length === 0 ? null : said.join(' · ')
}
