import { CodeList, type CodeListEntry } from '@yimen/contract'
import { describe, expect, it, test } from 'vitest'
import { faultsOfList, judgeCodeList } from './judge-code-list.ts'

const entry = (code: string, zh: string, more: Partial<CodeListEntry> = {}) => ({
  code,
  label: { zh, en: zh },
  ...more,
})
const list = (...entries: CodeListEntry[]) =>
  CodeList.parse({ code: 'L', name: { zh: '婚姻', en: 'Marriage' }, entries })
const before = list(entry('1', '未婚'), entry('2', '已婚'))

test.each([
  ['nothing', before, [], [], false],
  ['a new entry', list(...before.entries, entry('3', '离婚')), ['新代码：3 离婚'], [], false],
  ['an entry left out', list(entry('1', '未婚')), ['去掉：2 已婚'], ['2'], true],
  ['another label', list(entry('1', '单身'), entry('2', '已婚')), ['1：未婚 → 单身'], [], true],
  [
    'a retired entry',
    list(entry('1', '未婚', { until: '2026-12-31' }), entry('2', '已婚')),
    ['停用：1 未婚（用到2026-12-31）'],
    [],
    true,
  ],
  ['another order', list(entry('2', '已婚'), entry('1', '未婚')), ['换了顺序'], [], false],
  ['another version of the standard', { ...before, version: '2026' }, ['标准的版本：1 → 2026'], [], false],
])('%s', (_, after, changes, leftOut, breaks) => {
  const judged = judgeCodeList(before, after)
  expect(judged.changes.map(({ zh }) => zh)).toEqual(changes)
  expect(judged).toMatchObject({ leftOut, breaks })
})

it('a list that is no excerpt any more refuses values that it took', () => {
  expect(judgeCodeList({ ...before, open: true }, before).breaks).toBe(true)
  expect(judgeCodeList(before, { ...before, open: true }).breaks).toBe(false)
})

describe('entries that do not hold', () => {
  it.each([
    ['a code twice', list(entry('1', '甲'), entry('1', '乙')), ['list.code-twice']],
    ['a parent that is not there', list(entry('1', '甲', { parent: '9' })), ['list.no-parent']],
    [
      'a circle of parents',
      list(entry('1', '甲', { parent: '2' }), entry('2', '乙', { parent: '1' })),
      ['list.circle', 'list.circle'],
    ],
    ['levels', list(entry('1', '甲'), entry('11', '乙', { parent: '1' })), []],
  ])('%s', (_, given, codes) => {
    expect(faultsOfList(given).map(({ code }) => code)).toEqual(codes)
  })
})
