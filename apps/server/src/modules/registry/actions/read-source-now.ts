import { readSourceNow } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { findSource } from '../store/source.ts'
import { beginReading } from '../sync/read-batch.ts'
import { viewRun } from '../views/view-source.ts'

/** Begins to read a source without waiting for its time; the batches follow by themselves. */
export const readSourceNowRoute = route(readSourceNow, async (scope) => {
  const source = await findSource(scope.tx, scope.district, scope.params.source, 'hold')
  if (!source) throw refuse('registry.source-not-found')
  if (source.definition.access.kind === 'csv') throw refuse('registry.file-source')
  if (!source.enabled) throw refuse('registry.source-off')
  const run = await beginReading(scope, source, 'desk')
  if (!run) throw refuse('registry.already-reading')
  return viewRun(run)
})
