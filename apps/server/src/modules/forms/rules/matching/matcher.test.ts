import { DataElement } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halves, labelledFields, sampleDefinitions, scoreMatcher } from '../../testing/labelled-fields.ts'
import { makeMatcher } from './matcher.ts'

const { elements, codeLists } = sampleDefinitions()
const matcher = makeMatcher(elements, codeLists)
const matched = (label: string, section?: string, blank?: string) =>
  matcher.match({ label, section, blank })?.element ?? null

describe('a label is matched', () => {
  it.each([
    ['by the name of the element', '民族', 'P07'],
    ['by a synonym', '户口所在地', 'A01'],
    ['whatever numbering, blanks and signs stand around it', '*3. 姓　名：', 'P01'],
    ['by what it means where others write it otherwise', '法人代表身份证号', 'L13'],
    ['by its sound where it is written wrongly', '文化成度', 'P10'],
    ['by a holder alone, who is asked for the name', '法定监护人', 'F13'],
  ])('%s', (_, label, element) => expect(matched(label)).toBe(element))

  it('to the person whom its section is about', () => {
    expect(matched('姓名', '委托代理人信息')).toBe('X03')
    expect(matched('姓名', '配偶情况')).toBe('F05')
    expect(matched('姓名', '申请人基本情况')).toBe('P01')
  })

  it('to none where it is about somebody whom no element knows', () => {
    expect(matched('户主姓名')).toBeNull()
    expect(matched('姓名', '父亲信息')).toBeNull()
    expect(matched('配偶民族')).toBeNull()
  })

  it('to none where two are equally likely, until its place tells', () => {
    expect(matched('使用面积')).toBeNull()
    const both = matcher.candidates({ label: '使用面积' }).map(({ element }) => element)
    expect(both).toEqual(expect.arrayContaining(['H04', 'L23']))
  })
})

it('a reason in words stands beside each score', () => {
  const [first] = matcher.candidates({ label: '性 别', blank: '□男 □女' })
  expect(first).toMatchObject({ element: 'P05', score: 1 })
  expect(first?.reasons.map(({ zh }) => zh)).toEqual([
    '和名称“性别”一样',
    '格式相符',
    '选项和代码表有 100 % 相同',
  ])
  const [other] = matcher.candidates({ label: '出生日期', blank: '□男 □女' })
  expect(other?.reasons.map(({ zh }) => zh)).toContain('格式不符')
})

describe('measured on the labelled set', () => {
  const { tuned, held } = halves(labelledFields())
  it.each([
    ['the half it was tuned on', tuned],
    ['the half that was held out', held],
  ])('proposals are right in 95 of 100 and find 85 of 100, on %s', (_, labels) => {
    const { precision, recall } = scoreMatcher(labels)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it('has more than 300 labels, a fifth of which mean no element', () => {
    const labels = labelledFields()
    expect(labels.length).toBeGreaterThan(300)
    expect(labels.filter(({ element }) => element === null).length / labels.length).toBeGreaterThan(0.2)
  })
})

describe('for any set of elements', () => {
  const name = fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'.split(''))
  const names = fc.uniqueArray(
    fc.array(name, { minLength: 2, maxLength: 6 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 12 },
  )
  const made = (all: readonly string[]) =>
    all.map((zh, at) =>
      DataElement.parse({
        code: `T${at}`,
        name: { zh, en: zh },
        type: 'string',
        sensitivity: 0,
        source: 'SELF',
      }),
    )

  it('an element is found by its own name, with full score', () => {
    fc.assert(
      fc.property(names, (all) => {
        const own = makeMatcher(made(all))
        for (const [at, label] of all.entries())
          expect(own.candidates({ label })[0]).toMatchObject({ element: `T${at}`, score: 1 })
      }),
    )
  })

  it('scores are between 0 and 1 and fall, and each element comes once', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: 'grapheme' }),
        fc.string({ maxLength: 30 }),
        (label, blank) => {
          const found = matcher.candidates({ label, blank })
          const scores = found.map(({ score }) => score)
          expect(scores).toEqual(scores.toSorted((a, b) => b - a))
          for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
          expect(new Set(found.map(({ element }) => element)).size).toBe(found.length)
        },
      ),
    )
  })
})
