import type { CaseActionName } from '@yimen/contract'
import { expect, test } from 'vitest'
import { type ActName, barActs } from './bar-acts.ts'

const me = 'me'
const shown = (allowed: CaseActionName[], claimedBy: string | null = null) => ({
  allowed,
  blocked: [],
  claimedBy: claimedBy === null ? null : { staffId: claimedBy, name: claimedBy },
})

test.each<[string, CaseActionName[], number, ActName[]]>([
  [
    'a complete application is accepted',
    ['accept', 'request-correction', 'refuse'],
    0,
    ['refuse', 'request-correction', 'accept'],
  ],
  [
    'a letter with lines is sent',
    ['accept', 'request-correction', 'refuse'],
    2,
    ['refuse', 'accept', 'request-correction'],
  ],
  ['an incomplete one is corrected', ['request-correction', 'refuse'], 1, ['refuse', 'request-correction']],
  [
    'a reviewer proposes',
    ['review', 'send-back', 'pause'],
    0,
    ['send-back', 'pause', 'propose-deny', 'propose-grant'],
  ],
  ['a decider decides', ['decide', 'extend'], 0, ['extend', 'deny', 'grant']],
  ['a paused case goes on', ['resume'], 0, ['resume']],
  ['what one cannot press at the desk is no button', ['archive', 'produce', 'rate'], 0, []],
])('%s', (_, allowed, lines, names) => {
  const { acts } = barActs(shown(allowed), me, lines)
  expect(acts.map((one) => one.act)).toEqual(names)
  expect(acts.filter((one) => one.kind === 'main').length).toBe(names.length > 0 ? 1 : 0)
})

test.each([
  [null, ['claim']],
  [me, ['release']],
  ['somebody else', []],
])('claimed by %s leaves %j', (by, names) => {
  const { acts } = barActs(shown(['claim'], by), me, 0)
  expect(acts.map((one) => one.act)).toEqual(names)
})

test('what is blocked keeps its place with its reason', () => {
  const reason = { zh: '还差 2 份材料', en: '2 missing' }
  const { blocked } = barActs({ ...shown([]), blocked: [{ action: 'accept', reason }] }, me, 0)
  expect(blocked).toEqual([{ act: 'accept', reason }])
})
