import { readdirSync, readFileSync } from 'node:fs'
import { PackItem, PackStateTable } from '@yimen/contract'
import type { z } from 'zod'

const pack = new URL('../../../../../../data/sample-district/', import.meta.url)

function folder<T extends z.ZodType>(name: string, schema: T): z.output<T>[] {
  const place = new URL(`${name}/`, pack)
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => schema.parse(JSON.parse(readFileSync(new URL(file, place), 'utf8'))))
}

/** The items of the sample district and their state tables, as they lie in the pack. */
export function samplePack(): { items: PackItem[]; templates: PackStateTable[] } {
  return { items: folder('items', PackItem), templates: folder('state-tables', PackStateTable) }
}
