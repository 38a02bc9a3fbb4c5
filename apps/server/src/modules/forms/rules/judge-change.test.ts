import { DataElement, type NewElement } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import { judgeChange } from './judge-change.ts'

const { version: _, ...element } = DataElement.parse({
  code: 'P12',
  name: { zh: '手机号码', en: 'Mobile' },
  type: 'string',
  check: { maxLength: 20, named: ['mobile'] },
  sensitivity: 2,
  source: 'SELF',
})
const check = element.check ?? { named: [] }

describe('a change of an element', () => {
  it.each<[string, Partial<NewElement>, boolean]>([
    ['of its type breaks', { type: 'integer' }, true],
    ['of its code list breaks', { codeList: 'L_SEX' }, true],
    ['of its unit breaks', { unit: { zh: '元', en: 'yuan' } }, true],
    ['that asks for less room breaks', { check: { ...check, maxLength: 11 } }, true],
    ['that gives more room breaks nothing', { check: { ...check, maxLength: 30 } }, false],
    ['that adds a check breaks', { check: { ...check, pattern: '^1' } }, true],
    ['that drops a check breaks nothing', { check: { named: [] } }, false],
    ['of its name breaks nothing', { name: { zh: '移动电话', en: 'Mobile phone' } }, false],
    ['of its synonyms breaks nothing', { synonyms: ['手机'] }, false],
  ])('%s', (_name, change, breaks) => {
    const changes = judgeChange(element, { ...element, ...change })
    expect(changes).toHaveLength(1)
    expect(changes[0]?.breaks).toBe(breaks)
  })

  it('is said in words, and none is said to be none', () => {
    const [change] = judgeChange(element, { ...element, synonyms: ['手机', '移动电话'] })
    expect(change?.message).toEqual({
      zh: '同义词：无 → 手机、移动电话',
      en: 'Synonyms: none → 手机、移动电话',
    })
    expect(judgeChange(element, element)).toEqual([])
  })
})
