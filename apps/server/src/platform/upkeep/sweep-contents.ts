import type { Scope } from '../actions/route.ts'
import { contentsWithoutFile, files, lockContent, type StoredContent } from '../files/index.ts'
import type { ScheduledJob } from '../modules/module.ts'

const day = 86_400_000
/** A content is written before its row; younger ones may belong to a transaction that is under way. */
const patience = 1
const atOnce = 500

/**
 * Removes contents that no file names: those of transactions that were rolled back, of forgotten uploads, and what a
 * killed process left half written. Once a week, since the whole store is listed.
 */
export const sweepContents: ScheduledJob = {
  name: 'upkeep.sweep-contents',
  cron: '30 4 * * 0',
  async run(scope) {
    const before = scope.now.getTime() - patience * day
    let swept = 0
    let batch: StoredContent[] = []
    for await (const content of files().store.list(`${scope.district}/`)) {
      if (content.at.getTime() >= before) continue
      batch.push(content)
      if (batch.length < atOnce) continue
      swept += await sweep(scope, batch)
      batch = []
    }
    return swept + (await sweep(scope, batch))
  },
}

async function sweep({ tx, district }: Scope, contents: readonly StoredContent[]): Promise<number> {
  const hashOf = (key: string) => key.slice(key.lastIndexOf('/') + 1)
  const orphans = new Set(
    await contentsWithoutFile(
      tx,
      district,
      contents.map(({ key }) => hashOf(key)),
    ),
  )
  let swept = 0
  for (const { key } of contents) {
    const sha256 = hashOf(key)
    if (!orphans.has(sha256)) continue
    // Whoever stores the same content now holds this lock until their row is there.
    await lockContent(tx, district, sha256)
    if ((await contentsWithoutFile(tx, district, [sha256])).length === 0) continue
    await files().store.remove(key)
    swept += 1
  }
  return swept
}
