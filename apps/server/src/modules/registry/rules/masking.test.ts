import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskFor, maskValue, type Purpose, type Viewer } from './masking.ts'

describe('how much is shown', () => {
  test.each<[Viewer, Purpose, string]>([
    ['self', 'own-data', 'shown shown shown shown'],
    ['representative', 'own-data', 'shown shown shown masked'],
    ['clerk', 'handle-case', 'shown shown shown masked'],
    ['decider', 'handle-case', 'shown shown shown shown'],
    ['director', 'handle-case', 'shown shown masked masked'],
    ['clerk', 'check-at-counter', 'shown shown shown shown'],
    ['reviewer', 'check-at-counter', 'shown hidden hidden hidden'],
    ['clerk', 'find-subject', 'shown shown masked masked'],
    ['security-administrator', 'administer', 'shown masked masked hidden'],
    ['system-administrator', 'administer', 'shown hidden hidden hidden'],
    ['catalogue-editor', 'handle-case', 'shown hidden hidden hidden'],
    ['director', 'count', 'shown hidden hidden hidden'],
  ])('to %s for %s', (viewer, purpose, levels) => {
    expect(([0, 1, 2, 3] as const).map((level) => maskFor(viewer, purpose, level)).join(' ')).toBe(levels)
  })

  test('never more the more sensitive a value is', () => {
    const rank = { hidden: 0, masked: 1, shown: 2 }
    const viewers: Viewer[] = ['self', 'representative', 'clerk', 'reviewer', 'decider', 'director']
    const purposes: Purpose[] = [
      'own-data',
      'handle-case',
      'check-at-counter',
      'find-subject',
      'administer',
      'count',
    ]
    for (const viewer of viewers)
      for (const purpose of purposes) {
        const ranks = ([0, 1, 2, 3] as const).map((level) => rank[maskFor(viewer, purpose, level)])
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
      }
  })
})

describe('how a masked value looks', () => {
  test.each([
    ['林知夏', ['person-name'], '林**'],
    ['欧', ['person-name'], '欧*'],
    ['15400000001', ['mobile'], '154****0001'],
    ['样例胡同 0 号院 3 号楼', [], `${'*'.repeat(12)}号楼`],
    ['张三', [], '**'],
  ] as const)('%s → %s %s', (value, checks, masked) => {
    expect(maskValue(value, 'masked', checks)).toBe(masked)
  })

  test('the birth date of an identity number is gone', () => {
    expect(maskValue('110102199304129984', 'masked', ['identity-number'])).not.toContain('19930412')
  })

  test('lists, numbers and rows are not shown at all', () => {
    for (const value of [['S001'], 5, true, [{ F02: '林' }]]) expect(maskValue(value, 'masked')).toBeNull()
  })

  test('masking leaves no whole text standing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('*')),
        (text) => {
          expect(maskValue(text, 'masked')).not.toContain(text)
        },
      ),
    )
  })
})
