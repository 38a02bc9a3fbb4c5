import { readFileSync } from 'node:fs'
import { StateTable } from '@yimen/contract'

const folder = new URL('../../../../../../data/sample-district/state-tables/', import.meta.url)

/** A state table of the sample district, as its file says. For tests. */
export function sampleTable(name: 'immediate' | 'promised-two-step' | 'promised-three-step'): StateTable {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8')
  return StateTable.parse(JSON.parse(text))
}
