import { z } from 'zod'
import type { ScheduledJob, Subscription } from '../../../platform/modules/module.ts'
import { isDue } from '../rules/is-due.ts'
import { lastRuns } from '../store/run.ts'
import { allSources } from '../store/source.ts'
import { beginReading, readBatch } from './read-batch.ts'

/** Begins, every minute, to read the sources that are due. */
export const readSources: ScheduledJob = {
  name: 'registry.read-sources',
  cron: '* * * * *',
  async run(scope) {
    const runs = await lastRuns(scope.tx, scope.district)
    let begun = 0
    for (const source of await allSources(scope.tx, scope.district)) {
      if (!isDue(source, runs.get(source.definition.code) ?? null, scope.now)) continue
      if (await beginReading(scope, source, 'schedule')) begun += 1
    }
    return begun
  },
}

const Due = z.object({ source: z.string(), startedBy: z.enum(['schedule', 'command', 'desk']) })

/** One batch, one transaction: each batch calls for the next. A command reads its batches itself. */
export const readNextBatch: Subscription = {
  name: 'registry.read-next-batch',
  on: ['registry.run-begun', 'registry.batch-due'],
  async run(scope, event) {
    const { source, startedBy } = Due.parse(event.data)
    if (startedBy !== 'command') await readBatch(scope, source)
  },
}
