import { expect, test } from 'vitest'
import { judgeProbe, type Promised, type Seen } from './judge-probe.ts'

const now = new Date('2026-09-22T10:00:00+08:00')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const promised: Promised = { cycle: 'daily', completeness: 95, answerWithin: 2000 }
const well: Seen = {
  answer: { up: true, milliseconds: 80, fault: null },
  newest: ago(9),
  share: 99,
}

test.each<[string, Partial<Promised>, Partial<Seen>, string]>([
  ['all kept', {}, {}, 'kept kept kept ok'],
  ['down', {}, { answer: { up: false, milliseconds: 5, fault: 'ECONNREFUSED' } }, 'broken kept kept failed'],
  [
    'slower than promised',
    {},
    { answer: { up: true, milliseconds: 2001, fault: null } },
    'broken kept kept failed',
  ],
  [
    'no speed promised',
    { answerWithin: null },
    { answer: { up: true, milliseconds: 9999, fault: null } },
    'kept kept kept ok',
  ],
  ['no interface', {}, { answer: null }, 'not-measured kept kept ok'],
  ['too old', {}, { newest: ago(37) }, 'kept broken kept failed'],
  ['the same age in a monthly store', { cycle: 'monthly' }, { newest: ago(37) }, 'kept kept kept ok'],
  ['live, two hours old', { cycle: 'live' }, { newest: ago(2) }, 'kept broken kept failed'],
  ['too incomplete', {}, { share: 94.9 }, 'kept kept broken failed'],
  ['nothing promised about completeness', { completeness: null }, { share: 1 }, 'kept kept not-measured ok'],
  [
    'nothing to measure by',
    {},
    { answer: null, newest: null, share: null },
    'not-measured not-measured not-measured ok',
  ],
])('%s', (_, promise, seen, outcome) => {
  const { up, fresh, complete, failed } = judgeProbe({ ...promised, ...promise }, { ...well, ...seen }, now)
  expect(`${up} ${fresh} ${complete} ${failed ? 'failed' : 'ok'}`).toBe(outcome)
})
