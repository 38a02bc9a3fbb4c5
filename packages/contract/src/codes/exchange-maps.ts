import type { ExchangeMap } from './exchange-map.ts'
import { type ExchangeListCode, exchangeLists } from './lists.ts'

const standardTarget = { target: 'gb-t-39046', version: '2020', standing: 'read' } as const

/** Lists whose codes are the standard's own: they leave as they are. */
const asInStandard: readonly ExchangeListCode[] = [
  'item-type',
  'level',
  'served',
  'way',
  'online-depth',
  'satisfaction',
]

/**
 * The maps that ship. What is marked `parameter` was described without its source naming the system; the district
 * says which of its partners writes codes so.
 */
export const exchangeMaps: readonly ExchangeMap[] = [
  ...asInStandard.map((list): ExchangeMap => {
    const pairs = exchangeLists[list].entries.map(({ code }) => [code, code] as const)
    return { ...standardTarget, list, pairs }
  }),
  {
    ...standardTarget,
    list: 'case-type',
    pairs: [
      ['immediate', '1'],
      ['promised', '2'],
    ],
  },
  {
    // Types as the published list of a Sichuan district writes them; it has no others.
    target: 'sichuan-item-list',
    list: 'item-type',
    version: '1135',
    standing: 'read',
    pairs: [
      ['01', '1'],
      ['05', '5'],
      ['07', '7'],
      ['08', '8'],
      ['09', '9'],
      ['10', '10'],
      ['20', '20'],
    ],
  },
  {
    target: 'case-result-exchange',
    list: 'case-result',
    version: '1',
    standing: 'parameter',
    pairs: [
      ['certified', '0'],
      ['transferred-up', '4'],
      ['returned', '5'],
      ['granted', '6'],
      ['denied', '7'],
    ],
  },
  {
    target: 'ascending-satisfaction',
    list: 'satisfaction',
    version: '1',
    standing: 'parameter',
    pairs: [
      ['1', '5'],
      ['2', '4'],
      ['3', '3'],
      ['4', '2'],
      ['5', '1'],
    ],
  },
]

/** The map of one list for one target; undefined when none ships. */
export function exchangeMapFor(target: string, list: string): ExchangeMap | undefined {
  return exchangeMaps.find((map) => map.target === target && map.list === list)
}
