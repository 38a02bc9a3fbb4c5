import { expect, test } from 'vitest'
import { sampleTable } from '../testing/state-tables.ts'
import { readableFields } from './readable-fields.ts'

const table = sampleTable('promised-two-step')

test.each([
  ['the counter reads all while it checks', 'submitted', ['clerk'], ['L01', 'K04', 'X16'], []],
  ['later only who it is', 'accepted', ['clerk'], ['L01', 'L02', 'X15'], ['K04', 'X16', 'C10']],
  ['an address only to hand over', 'released', ['clerk'], ['X07', 'X08'], ['K04']],
  [
    'a reviewer reads all but phones and accounts',
    'accepted',
    ['reviewer'],
    ['C10', 'K02'],
    ['K04', 'X16', 'F15'],
  ],
  ['a reviewer reads nothing before acceptance', 'submitted', ['reviewer'], [], ['L01', 'C10']],
  ['a decider reads all when it is their turn', 'reviewing', ['decider'], ['K04', 'X16'], []],
  ['two roles read what either reads', 'reviewing', ['reviewer', 'decider'], ['K04', 'X16'], []],
  ['no role reads nothing', 'reviewing', [], [], ['L01']],
] as const)('%s', (_name, status, roles, readable, hidden) => {
  const may = readableFields(table, status, roles)
  for (const element of readable) expect([element, may(element)]).toEqual([element, true])
  for (const element of hidden) expect([element, may(element)]).toEqual([element, false])
})
