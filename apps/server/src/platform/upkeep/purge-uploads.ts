import type { Scope } from '../actions/route.ts'
import { deleteFiles, type FileRow, pageOfUploads } from '../files/index.ts'
import type { Module, ScheduledJob } from '../modules/module.ts'

const day = 86_400_000
/** Days in which somebody may still attach what they uploaded. */
const patience = 7
/** How far the job looks back: after that long a standstill what is left stays. */
const memory = 60
const atOnce = 500

/**
 * Forgets uploads that no module has put to use within a week, each night. Their content goes with the next sweep of
 * contents. What is in quarantine or infected stays: it could not be attached, or it is evidence.
 */
export function purgeUploads(rooms: readonly Module[]): ScheduledJob {
  return {
    name: 'upkeep.purge-uploads',
    cron: '50 2 * * *',
    async run(scope) {
      const since = new Date(scope.now.getTime() - memory * day)
      const until = new Date(scope.now.getTime() - patience * day)
      let purged = 0
      let after: Pick<FileRow, 'at' | 'id'> | null = null
      for (;;) {
        const page: FileRow[] = await pageOfUploads(scope.tx, scope.district, {
          since,
          until,
          after,
          limit: atOnce,
        })
        purged += await purge(scope, rooms, page)
        after = page.at(-1) ?? null
        if (page.length < atOnce) return purged
      }
    },
  }
}

async function purge(
  { tx, district, append }: Scope,
  rooms: readonly Module[],
  page: readonly FileRow[],
): Promise<number> {
  const ids = page.map(({ id }) => id)
  const used = new Set<string>()
  for (const { filesInUse } of rooms)
    for (const id of filesInUse ? await filesInUse(tx, district, ids) : []) used.add(id)
  const unused = page.filter(({ id }) => !used.has(id))
  await deleteFiles(
    tx,
    district,
    unused.map(({ id }) => id),
  )
  for (const { id, sha256 } of unused)
    append({ subject: { type: 'file', id }, type: 'files.upload-forgotten', data: { sha256 } })
  return unused.length
}
