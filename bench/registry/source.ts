import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PackCodeLists, PackDataElements, SourceDefinition } from '@yimen/contract'
import { importCodeLists, importElements } from '../../apps/server/src/modules/forms/index.ts'
import { defineSources, type Performer } from '../../apps/server/src/modules/registry/index.ts'
import type { Kernel } from '../../apps/server/src/platform/actions/perform.ts'
import { performAsSystem } from '../../apps/server/src/platform/actions/perform-as-system.ts'
import type { Scope } from '../../apps/server/src/platform/actions/route.ts'
import { systemClock } from '../../apps/server/src/platform/clock/clock.ts'
import type { Database } from '../../apps/server/src/platform/db/database.ts'

const pack = fileURLToPath(new URL('../../data/sample-district/', import.meta.url))

/** Works as a command does, transaction by transaction, without a queue behind it. */
export function benchPerformer(database: Database, district: string): Performer {
  const kernel: Kernel = {
    database,
    clock: systemClock,
    ruleOf: (name) => {
      throw new Error(`nothing calls a route here: ${name}`)
    },
    enqueueing: async () => [],
    announce: () => undefined,
  }
  return async <T>(work: (scope: Scope) => Promise<T>): Promise<T> => {
    const results: T[] = []
    await performAsSystem(kernel, district, 'bench', async (scope) => results.push(await work(scope)))
    const [result] = results
    if (result === undefined) throw new Error('the work gave nothing')
    return result
  }
}

/** The elements of the sample district, and a source of persons that is read from files. */
export async function defineBenchSource(perform: Performer): Promise<void> {
  const elements = PackDataElements.parse(JSON.parse(await readFile(`${pack}data-elements.json`, 'utf8')))
  const lists = PackCodeLists.parse(JSON.parse(await readFile(`${pack}code-lists.json`, 'utf8')))
  const definition = SourceDefinition.parse({
    code: 'bench',
    name: { zh: '人口库', en: 'Population store' },
    organ: 'C_GA',
    store: '人口库',
    subjectKind: 'person',
    key: 'number',
    subjectName: 'name',
    columns: {
      number: 'P03',
      name: 'P01',
      sex: 'P05',
      born: 'P06',
      ethnic: 'P07',
      address: 'A01',
      registered: 'A04',
    },
    trust: 'A',
    batch: 10_000,
    access: { kind: 'csv' },
  })
  await perform(async (scope) => {
    const { tx, district, now } = scope
    await importCodeLists(tx, district, lists.lists, now)
    await importElements(tx, district, elements.elements, now)
    return defineSources(scope, { sources: [definition], survivorship: [] }, async (code) => code)
  })
}
