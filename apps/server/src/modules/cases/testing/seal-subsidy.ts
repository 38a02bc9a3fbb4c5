import { readFileSync } from 'node:fs'
import { CodeList, DataElement, PackItem } from '@yimen/contract'
import { z } from 'zod'
import { type Applicable, applicable } from '../rules/item-version.ts'
import { sampleTable } from './state-tables.ts'

const pack = new URL('../../../../../../data/sample-district/', import.meta.url)
const read = <T extends z.ZodType>(path: string, schema: T): z.output<T> =>
  schema.parse(JSON.parse(readFileSync(new URL(path, pack), 'utf8')))

/** The seal subsidy of the sample district, ready to run cases, without a database. For tests of the rules. */
export function sealSubsidy(): Applicable {
  const { code, content } = read('items/seal-subsidy.json', PackItem)
  const item = {
    code,
    version: 1,
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    content: { ...content, stateTable: sampleTable('promised-two-step') },
    elements: read('data-elements.json', z.object({ elements: z.array(DataElement) })).elements,
    codeLists: read('code-lists.json', z.object({ lists: z.array(CodeList) })).lists,
  }
  const ready = applicable(item)
  if (!ready) throw new Error('the seal subsidy has no form')
  return ready
}
