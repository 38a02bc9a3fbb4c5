import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runYimen } from '../../apps/server/src/cli/testing/run-yimen.ts'
import { samplePackFolder } from '../../apps/server/src/pack/load-sample-district.ts'

/** Brings the sample pack in under another code, as a second district of the same database. */
export async function importSecondDistrict(
  code: string,
  place: { readonly databaseUrl: string; readonly dataFolder: string },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yimen-pack-'))
  try {
    await cp(samplePackFolder, folder, { recursive: true })
    const file = join(folder, 'district.json')
    const district: object = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ ...district, code, name: '别区', nameEnglish: 'Other District' }))
    const { code: ended, err } = await runYimen(['import', 'pack', folder, '--json'], {
      DATABASE_URL: place.databaseUrl,
      YIMEN_DATA: place.dataFolder,
      YIMEN_DISTRICT: code,
    })
    if (ended !== 0) throw new Error(`the pack did not come in:\n${err}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
