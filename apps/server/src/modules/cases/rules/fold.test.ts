import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldEvents } from './fold.ts'

const told = (type: string, data: Record<string, unknown> = {}) => ({ type: `cases.${type}`, data })
const accepted = [told('case-opened'), told('case-submitted'), told('case-accepted')]
const reviewed = [...accepted, told('case-reviewed', { step: 0 })]

test.each([
  ['nothing', [], { status: 'draft', step: null, outcome: null, paused: false }],
  ['submitted', [told('case-opened'), told('case-submitted')], { status: 'submitted', step: null }],
  [
    'corrected',
    [told('case-submitted'), told('correction-requested'), told('case-corrected')],
    { status: 'submitted' },
  ],
  [
    'lapsed',
    [told('case-submitted'), told('correction-requested'), told('case-lapsed')],
    { status: 'lapsed' },
  ],
  ['accepted', accepted, { status: 'accepted', step: 0 }],
  [
    'accepted by silence',
    [told('case-submitted'), told('case-deemed-accepted')],
    { status: 'accepted', step: 0 },
  ],
  ['refused', [told('case-submitted'), told('case-refused')], { status: 'refused', outcome: null }],
  ['not needed', [told('case-submitted'), told('case-not-needed')], { status: 'not-needed' }],
  ['reviewed', reviewed, { status: 'reviewing', step: 1 }],
  ['sent back', [...reviewed, told('case-sent-back', { step: 1 })], { status: 'reviewing', step: 0 }],
  ['paused', [...reviewed, told('case-paused')], { status: 'reviewing', step: 1, paused: true }],
  ['resumed', [...reviewed, told('case-paused'), told('case-resumed')], { paused: false }],
  ['withdrawn while paused', [...reviewed, told('case-paused'), told('case-withdrawn')], { paused: false }],
  [
    'granted',
    [...reviewed, told('case-decided', { outcome: 'granted' })],
    { status: 'decided', outcome: 'granted' },
  ],
  ['denied', [...reviewed, told('case-decided', { outcome: 'denied' })], { outcome: 'denied' }],
  [
    'delivered',
    [
      ...reviewed,
      told('case-decided', { outcome: 'granted' }),
      told('result-produced'),
      told('case-released'),
      told('case-delivered'),
    ],
    { status: 'delivered', outcome: 'granted', step: 1 },
  ],
])('%s', (_name, events, standing) => {
  expect(foldEvents(events)).toMatchObject(standing)
})

test('what does not move a case changes nothing, wherever it stands in the history', () => {
  const still = fc.constantFrom(
    told('case-claimed'),
    told('case-put-back'),
    told('document-drawn-up', { kind: 'receipt' }),
    told('case-extended', { days: 3 }),
    { type: 'ratings.case-rated', data: {} },
  )
  fc.assert(
    fc.property(fc.nat(reviewed.length), fc.array(still), (at, noise) => {
      const mixed = [...reviewed.slice(0, at), ...noise, ...reviewed.slice(at)]
      expect(foldEvents(mixed)).toEqual(foldEvents(reviewed))
    }),
  )
})
