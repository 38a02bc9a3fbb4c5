import { listSources } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { postsAs } from '../../../platform/auth/who.ts'
import { elementsByCode } from '../../forms/index.ts'
import { countConflicts } from '../store/conflict.ts'
import { countWaiting } from '../store/quarantine.ts'
import { lastRuns } from '../store/run.ts'
import { allSources } from '../store/source.ts'
import { viewSource } from '../views/view-source.ts'

/** All sources with their state, their last run and what waits in quarantine. */
export const listSourcesRoute = route(listSources, async ({ tx, district, who }) => {
  const [sources, runs, waiting, conflicts] = await Promise.all([
    allSources(tx, district),
    lastRuns(tx, district),
    countWaiting(tx, district),
    countConflicts(tx, district),
  ])
  const codes = [...new Set(sources.flatMap(({ definition }) => Object.values(definition.columns)))]
  const elements = new Map((await elementsByCode(tx, district, codes)).map((one) => [one.code, one]))
  const coordinates = who.kind === 'staff' && postsAs(who, 'data-coordinator').length > 0
  return {
    sources: sources.map((source) => {
      const { code } = source.definition
      return viewSource(source, {
        elements,
        lastRun: runs.get(code),
        waiting: waiting.get(code) ?? 0,
        coordinates,
      })
    }),
    conflicts,
  }
})
