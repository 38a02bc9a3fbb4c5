import type { Scope } from '../actions/route.ts'
import type { ScheduledJob } from '../modules/module.ts'
import { files } from './adapters.ts'
import { contentKey } from './file-store.ts'
import type { ScanResult } from './scanner.ts'
import { spool } from './spool.ts'
import { contentInUse, type FileRow, lockContent, recordScan, takeQuarantined } from './store.ts'

const atOnce = 20

/** Scans what could not be scanned when it came in, each minute. Infected content is thrown away. */
export const scanQuarantined: ScheduledJob = {
  name: 'files.scan-quarantined',
  cron: '* * * * *',
  async run(scope) {
    let scanned = 0
    for (const file of await takeQuarantined(scope.tx, scope.district, atOnce)) {
      try {
        await record(scope, file, await scan(file))
        scanned += 1
      } catch (error) {
        // One file that cannot be scanned must not keep the others in quarantine; it comes up again next time.
        scope.log.warn({ err: error, file: file.id }, 'still cannot scan')
      }
    }
    return scanned
  },
}

async function scan(file: FileRow): Promise<ScanResult> {
  const { store, scanner, spoolFolder } = files()
  const content = await store.get(contentKey(file.district, file.sha256))
  const spooled = await spool(content, { spoolFolder, limit: file.bytes })
  try {
    return await scanner.scan(spooled.path)
  } finally {
    await spooled.discard()
  }
}

async function record({ tx, now, append }: Scope, file: FileRow, result: ScanResult): Promise<void> {
  const { store, scanner } = files()
  const finding = result.clean ? null : result.finding
  const state = result.clean ? 'clean' : 'infected'
  await recordScan(tx, file.district, file.id, { state, finding, scanner: scanner.name, scanned_at: now })
  append({
    subject: { type: 'file', id: file.id },
    type: result.clean ? 'files.file-found-clean' : 'files.file-found-infected',
    data: { scanner: scanner.name, finding },
  })
  if (result.clean) return
  await lockContent(tx, file.district, file.sha256)
  if (await contentInUse(tx, file.district, file.sha256)) return
  await store.remove(contentKey(file.district, file.sha256))
}
