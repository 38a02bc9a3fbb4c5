import type { DataElement } from '@yimen/contract'
import { CodeList, DataElement as Element } from '@yimen/contract'
import { expect, test } from 'vitest'
import { rowChecker } from './check-row.ts'

const element = (code: string, parts: Partial<DataElement>): [string, DataElement] => [
  code,
  Element.parse({
    code,
    name: { zh: code, en: code },
    type: 'string',
    sensitivity: 2,
    source: 'GA',
    ...parts,
  }),
]
const sexes = CodeList.parse({
  code: 'L_SEX',
  name: { zh: '性别', en: 'Sex' },
  entries: ['0', '1', '2'].map((code) => ({ code, label: { zh: code, en: code } })),
})
const vocabulary = {
  elements: new Map([
    element('P01', { check: { named: ['person-name'] } }),
    element('P03', { check: { named: ['identity-number'] } }),
    element('P05', { type: 'code', codeList: 'L_SEX' }),
    element('P06', { type: 'date' }),
    element('H04', { type: 'decimal' }),
    element('S99', { type: 'boolean' }),
  ]),
  lists: new Map([['L_SEX', sexes]]),
}
const check = rowChecker(
  {
    subjectKind: 'person',
    key: 'number',
    subjectName: 'name',
    columns: { number: 'P03', name: 'P01', sex: 'P05', born: 'P06', area: 'H04', flag: 'S99' },
    observedAt: 'changed',
  },
  vocabulary,
)
const good = {
  number: '110102199304129984',
  name: '林知夏',
  sex: '2',
  born: '1993-04-12',
  area: '54.5',
  flag: '是',
  changed: '2026-09-01 10:00:00',
}
const read = (cells: Record<string, string | null>) => check({ place: 'line 2', cells }, '2026-09-22')

test('a good row is taken in as its elements have it', () => {
  expect(read(good)).toEqual({
    ok: true,
    row: {
      code: '110102199304129984',
      name: '林知夏',
      observedAt: '2026-09-01T02:00:00.000Z',
      said: {
        P03: '110102199304129984',
        P01: '林知夏',
        P05: '2',
        P06: '1993-04-12',
        H04: '54.5',
        S99: true,
      },
    },
  })
})

test('full-width figures, small letters and another way to write a day are understood', () => {
  const row = read({ ...good, number: '11010219860917997x', sex: '1', born: '1986年9月17日', area: '５４' })
  expect(row).toMatchObject({
    ok: true,
    row: { code: '11010219860917997X', said: { P06: '1986-09-17', H04: '54' } },
  })
})

test('an empty cell says that the source knows nothing', () => {
  expect(read({ ...good, area: null, flag: ' ' })).toMatchObject({ row: { said: { H04: null, S99: null } } })
})

test.each([
  ['a check digit', { number: '110102199304129985' }, 'number', 'check-digit'],
  ['no number', { number: '' }, 'number', 'key-missing'],
  ['a letter in the number', { number: '11010219930412998A' }, 'number', 'characters'],
  ['a day that does not exist', { number: '110102199302309984' }, 'number', 'date'],
  ['an unknown code', { sex: '7' }, 'sex', 'form.not-in-list'],
  ['no number where one is due', { area: '约五十' }, 'area', 'form.not-a-number'],
  ['neither yes nor no', { flag: '也许' }, 'flag', 'form.wrong-type'],
  ['another birthday than the number has', { born: '1993-04-13' }, 'born', 'contradicts-number'],
  ['another sex than the number has', { sex: '1' }, 'sex', 'contradicts-number'],
  ['no name', { name: ' ' }, 'name', 'name-missing'],
  ['no time', { changed: '昨天' }, 'changed', 'not-a-time'],
])('%s is told with its column', (_, part, column, reason) => {
  expect(read({ ...good, ...part })).toMatchObject({ ok: false, fault: { column, reason } })
})

test('a column that is not there at all is told by name', () => {
  const { area: _, ...without } = good
  expect(read(without)).toMatchObject({ fault: { reason: 'column-missing', column: 'area' } })
})

test('a definition that names an unknown element cannot be used', () => {
  const columns = { number: 'Q77' }
  expect(() => rowChecker({ subjectKind: 'person', key: 'number', columns }, vocabulary)).toThrow('Q77')
})
