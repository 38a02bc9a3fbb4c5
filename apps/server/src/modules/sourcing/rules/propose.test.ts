import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Evidence, propose } from './propose.ts'

const nothing: Evidence = { duties: [], history: [], supplies: [], elementSource: null, disowned: [] }

test.each<[string, Partial<Evidence>, ReturnType<typeof propose>]>([
  ['nothing known', {}, { organ: null, kind: 'none', path: 'collect', why: 'none' }],
  [
    'the library names a source',
    { elementSource: 'SCJG' },
    { organ: 'SCJG', kind: 'partial', path: 'collect', why: 'element-source' },
  ],
  [
    'confirmed before',
    { elementSource: 'SCJG', history: ['GAJ'] },
    { organ: 'GAJ', kind: 'partial', path: 'authorise', why: 'history' },
  ],
  [
    'a part is supplied',
    { history: ['GAJ'], supplies: [{ organ: 'WJW', complete: false, shared: true }] },
    { organ: 'WJW', kind: 'partial', path: 'authorise', why: 'supply' },
  ],
  [
    'the whole is supplied elsewhere',
    {
      supplies: [
        { organ: 'WJW', complete: false, shared: true },
        { organ: 'CL', complete: true, shared: true },
      ],
    },
    { organ: 'CL', kind: 'matched', path: 'authorise', why: 'supply' },
  ],
  [
    'what is not shared is no supply',
    { supplies: [{ organ: 'WJW', complete: true, shared: false }] },
    { organ: null, kind: 'none', path: 'collect', why: 'none' },
  ],
  [
    'a duty beats all, a live one first',
    {
      duties: [
        { organ: 'A', live: false },
        { organ: 'B', live: true },
      ],
      supplies: [{ organ: 'CL', complete: true, shared: true }],
    },
    { organ: 'B', kind: 'matched', path: 'authorise', why: 'live-duty' },
  ],
  [
    'who said no is not asked again',
    { elementSource: 'SCJG', disowned: ['SCJG'] },
    { organ: null, kind: 'none', path: 'collect', why: 'none' },
  ],
])('%s', (_, known, proposal) => {
  expect(propose({ ...nothing, ...known })).toEqual(proposal)
})

test('whoever said that it is not theirs is never proposed, and no organ goes with no match', () => {
  const organ = fc.constantFrom('A', 'B', 'C')
  const evidence = fc.record({
    duties: fc.array(fc.record({ organ, live: fc.boolean() })),
    history: fc.array(organ),
    supplies: fc.array(fc.record({ organ, complete: fc.boolean(), shared: fc.boolean() })),
    elementSource: fc.option(organ),
    disowned: fc.array(organ),
  })
  fc.assert(
    fc.property(evidence, (known) => {
      const { organ: proposed, kind } = propose(known)
      expect(known.disowned).not.toContain(proposed)
      expect(proposed === null).toBe(kind === 'none')
    }),
  )
})
