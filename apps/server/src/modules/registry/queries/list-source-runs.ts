import { listSourceRuns } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { readCursor, writeCursor } from '../../../platform/paging/index.ts'
import { refuse } from '../problems.ts'
import { listRuns } from '../store/run.ts'
import { findSource } from '../store/source.ts'
import { viewRun } from '../views/view-source.ts'

const Cursor = z.object({ startedAt: z.iso.datetime(), id: z.uuid() })

/** Runs of one source, newest first. */
export const listSourceRunsRoute = route(listSourceRuns, async ({ tx, district, params, query }) => {
  if (!(await findSource(tx, district, params.source))) throw refuse('registry.source-not-found')
  const after = readCursor(query.cursor, Cursor) ?? undefined
  const runs = await listRuns(tx, district, params.source, after, query.limit + 1)
  const shown = runs.slice(0, query.limit)
  const last = shown.at(-1)
  const next = last && { startedAt: last.startedAt.toISOString(), id: last.id }
  return {
    rows: shown.map(viewRun),
    next: next && runs.length > query.limit ? writeCursor(next) : null,
  }
})
