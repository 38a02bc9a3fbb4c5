import { readdirSync, readFileSync } from 'node:fs'
import { PackCodeLists, PackDataElements, PackItem, PackStateTable } from '@yimen/contract'
import type { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { importCodeLists, importElements } from '../../forms/index.ts'

const pack = new URL('../../../../../../data/sample-district/', import.meta.url)

function folder<T extends z.ZodType>(name: string, schema: T): z.output<T>[] {
  const place = new URL(`${name}/`, pack)
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => schema.parse(JSON.parse(readFileSync(new URL(file, place), 'utf8'))))
}

function file<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  return schema.parse(JSON.parse(readFileSync(new URL(name, pack), 'utf8')))
}

/** Loads the data elements and code lists of the sample district. */
export async function loadSampleElements(to: { tx: Tx; district: string; now: Date }): Promise<void> {
  await importElements(to.tx, to.district, file('data-elements.json', PackDataElements).elements, to.now)
  await importCodeLists(to.tx, to.district, file('code-lists.json', PackCodeLists).lists, to.now)
}

/** The items of the sample district and their state tables, as they lie in the pack. */
export function samplePack(): { items: PackItem[]; templates: PackStateTable[] } {
  return { items: folder('items', PackItem), templates: folder('state-tables', PackStateTable) }
}
