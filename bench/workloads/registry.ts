import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrationSources } from '../../apps/server/src/modules/index.ts'
import {
  findPersonByIdentityNumber,
  importFile,
  valuesOf,
} from '../../apps/server/src/modules/registry/index.ts'
import { inDistrict, openDatabase } from '../../apps/server/src/platform/db/database.ts'
import { migrate } from '../../apps/server/src/platform/db/migrate.ts'
import { startEmbeddedPostgres } from '../../apps/server/src/platform/embedded-postgres/index.ts'
import { percentile } from '../percentile.ts'
import { bareCopy } from '../registry/bare-copy.ts'
import { identityNumbers, writePersons } from '../registry/persons.ts'
import { benchPerformer, defineBenchSource } from '../registry/source.ts'
import type { Workload } from '../workload.ts'

const district = '110102'
const elements = ['P01', 'P03', 'P05', 'P06', 'P07', 'A01', 'A04']

/**
 * The base-information library with many persons: a file of a source taken in whole (each row checked twice: once to
 * see that none is bad, once when it is stored), beside a bare COPY of the same file into a table without any rule;
 * then looking people up by identity number as the app does, under row-level security.
 */
export const registry: Workload = {
  about: 'persons taken in from a file, then looked up by identity number',
  aim: 'import ≥ 20,000 rows/s on the real PostgreSQL; look-up p95 < 5 ms at 1,000,000 persons',
  async run({ cases: persons, seconds }, say) {
    const folder = await mkdtemp(join(tmpdir(), 'yimen-bench-'))
    const given = process.env.BENCH_DATABASE_URL
    const embedded = given ? null : await startEmbeddedPostgres({ dataFolder: folder, log: say })
    const url = given ?? embedded?.url ?? ''
    await migrate(url, migrationSources)
    const database = openDatabase(url, { max: 4, onError: (error) => say(error.message) })
    try {
      const file = join(folder, 'persons.csv')
      await writePersons(file, persons)
      const floor = await bareCopy(url, file)
      say(`bare COPY: ${Math.round(persons / floor)} rows/s`)
      const perform = benchPerformer(database, district)
      await defineBenchSource(perform)
      const began = performance.now()
      const report = await importFile(perform, { source: 'bench', file, keepGood: false })
      const whole = (performance.now() - began) / 1000
      if (report.stored !== persons) throw new Error(`${report.stored} of ${persons} were stored`)
      say(`import: ${Math.round(persons / whole)} rows/s`)
      await analyse(url)
      const numbers = identityNumbers(persons, 2_000)
      const samples: number[] = []
      const full: number[] = []
      const until = performance.now() + seconds * 1000
      for (let n = 0; performance.now() < until; n += 1) {
        const number = numbers[n % numbers.length] ?? ''
        const start = performance.now()
        const found = await inDistrict(
          database,
          district,
          (tx) => findPersonByIdentityNumber(tx, district, number),
          'read',
        )
        const between = performance.now()
        if (!found) throw new Error(`nobody has ${number}`)
        await inDistrict(
          database,
          district,
          (tx) => valuesOf(tx, district, found.subjectId, elements),
          'read',
        )
        if (n >= 50) {
          samples.push(between - start)
          full.push(performance.now() - between)
        }
      }
      return {
        persons,
        import_seconds: whole,
        import_rows_per_second: Math.round(persons / whole),
        floor_copy_seconds: floor,
        floor_copy_rows_per_second: Math.round(persons / floor),
        of_the_floor: Math.round((floor / whole) * 1000) / 1000,
        look_up_p50_ms: percentile(samples, 0.5),
        look_up_p95_ms: percentile(samples, 0.95),
        values_p50_ms: percentile(full, 0.5),
        values_p95_ms: percentile(full, 0.95),
        look_ups: samples.length,
      }
    } finally {
      await database.close()
      await embedded?.stop()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function analyse(url: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('ANALYZE registry.subject, registry.statement')
  await client.end()
}
