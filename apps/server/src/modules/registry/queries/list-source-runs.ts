import { listSourceRuns } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { refuse } from '../problems.ts'
import { listRuns } from '../store/run.ts'
import { findSource } from '../store/source.ts'
import { viewRun } from '../views/view-source.ts'

const Cursor = z.object({ startedAt: z.iso.datetime(), id: z.uuid() })

/** Runs of one source, newest first. */
export const listSourceRunsRoute = route(listSourceRuns, async ({ tx, district, params, query }) => {
  if (!(await findSource(tx, district, params.source))) throw refuse('registry.source-not-found')
  const runs = await listRuns(tx, district, params.source, readCursor(query.cursor), query.limit + 1)
  const shown = runs.slice(0, query.limit)
  const last = shown.at(-1)
  const next = last && { startedAt: last.startedAt.toISOString(), id: last.id }
  return {
    rows: shown.map(viewRun),
    next: next && runs.length > query.limit ? Buffer.from(JSON.stringify(next)).toString('base64url') : null,
  }
})

function readCursor(cursor: string | undefined): z.infer<typeof Cursor> | undefined {
  if (cursor === undefined) return undefined
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw refuseGenerally('platform.invalid-request')
  }
}
