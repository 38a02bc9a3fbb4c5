import { describe, expect, it } from 'vitest'
import type { Group, HallPlan } from './hall.ts'
import { placesFor } from './where-to-go.ts'

const group = (code: string, organs: string[], items: string[]): Group => ({
  code,
  name: { zh: code, en: code },
  counters: [1],
  comprehensive: true,
  note: null,
  organs,
  items,
})
const hall = (code: string, division: string, groups: Group[]): HallPlan => ({
  code,
  name: { zh: code, en: code },
  organ: 'ZWZX',
  division,
  address: '样例街 0 号',
  phone: '010-0000-0000',
  hours: [{ from: '09:00', to: '17:00' }],
  standing: 'parameter',
  groups,
})
const halls = [
  hall('CENTRE', '110102', [
    group('A', ['SCJG'], ['seal-subsidy']),
    group('B', ['SCJG', 'WJW'], ['food-business-licence']),
    group('D', ['MZJ'], ['old-age-allowance']),
  ]),
  hall('STREET', '110102001', [group('A', ['MZJ', 'SCJG'], ['old-age-allowance'])]),
]

describe('where an item is handled', () => {
  it.each([
    ['at the one group that names it', 'seal-subsidy', 'SCJG', 'named', ['CENTRE A']],
    ['in every hall that names it', 'old-age-allowance', 'MZJ', 'named', ['CENTRE D', 'STREET A']],
    [
      'where no counter names it, at those of its organ in the centre alone',
      'chess-club',
      'SCJG',
      'organ',
      ['CENTRE A', 'CENTRE B'],
    ],
    ['nowhere when its organ has no counter', 'chess-club', 'TYJ', 'organ', []],
  ] as const)('%s', (_name, code, organ, by, expected) => {
    const places = placesFor({ code, organ }, halls)
    expect(places.by).toBe(by)
    expect(
      places.places.flatMap(({ hall, groups }) => groups.map((one) => `${hall.code} ${one.code}`)),
    ).toEqual(expected)
  })
})
