import { describe, expect, test } from 'vitest'
import { type Cells, readAnswerRow, readDispatchRow } from './read-row.ts'

const organs = new Map([
  ['区卫健委', 'WJW'],
  ['WJW', 'WJW'],
])
const find = (said: string) => organs.get(said)
const yes: Cells = { ours: '是', store: '法人库', cycle: '每天', sharing: '无条件共享', basis: '条例第三条' }

describe('a department’s row', () => {
  test.each<[string, Cells, string]>([
    ['untouched', {}, 'empty'],
    ['only spaces', { ours: ' ', reason: '  ' }, 'empty'],
    ['ours', yes, 'confirm'],
    [
      'ours, in English and untidy',
      { ...yes, ours: ' YES ', cycle: 'Daily', sharing: 'Conditional' },
      'confirm',
    ],
    ['not ours', { ours: '不是', whose: '区卫健委', reason: '证是它发的' }, 'disown'],
  ])('%s', (_, cells, act) => {
    expect(readAnswerRow(cells, find).act).toBe(act)
  })

  test.each<[string, Cells, string]>([
    ['neither yes nor no', { ...yes, ours: '可能' }, '请填“是”或“不是”'],
    ['facts without an answer', { store: '法人库' }, '请填“是”或“不是”'],
    ['no store', { ...yes, store: '' }, '哪个库'],
    ['unknown cycle', { ...yes, cycle: '有空就更新' }, '更新周期'],
    ['not shared', { ...yes, sharing: '不予共享' }, '不予共享的不能认作数源'],
    ['no law', { ...yes, basis: '' }, '依据'],
    ['not ours, but whose', { ours: '不是', reason: '不归我们' }, '写明是哪个单位'],
    ['nobody of that name', { ours: '不是', whose: '火星局', reason: '归它' }, '没有叫“火星局”的单位'],
    ['not ours without a reason', { ours: '不是', whose: 'WJW' }, '请写理由'],
  ])('is rejected: %s', (_, cells, why) => {
    const read = readAnswerRow(cells, find)
    expect(read).toMatchObject({ act: 'reject', why: { zh: expect.stringContaining(why) } })
  })
})

test.each([
  ['', 'empty'],
  ['WJW', 'dispatch'],
  ['区卫健委', 'dispatch'],
  ['火星局', 'reject'],
])('the office’s row “%s” is %s', (organ, act) => {
  expect(readDispatchRow({ organ }, find).act).toBe(act)
})
