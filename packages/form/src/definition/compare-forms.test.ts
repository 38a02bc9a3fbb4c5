import { DataElement, Form } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compareForms } from './compare-forms.ts'

const say = (zh: string) => ({ zh, en: zh })
const element = (code: string, type = 'string') =>
  DataElement.parse({ code, name: say(code), type, sensitivity: 1, source: 'SELF' })
const elements = ['A', 'B', 'C', 'D', 'E'].map((code) => element(code))
const form = (...sections: { code: string; fields: unknown[]; title?: unknown }[]) => ({
  content: Form.parse({ sections: sections.map((section) => ({ title: say(section.code), ...section })) }),
  elements,
})
const fields = (...codes: string[]) => codes.map((code) => ({ element: code }))

describe('what changed between two revisions', () => {
  const before = form({ code: 'one', fields: fields('A', 'B', 'C') }, { code: 'two', fields: fields('D') })

  test.each([
    ['nothing', before, []],
    [
      'a field came in',
      form({ code: 'one', fields: fields('A', 'B', 'C', 'E') }, { code: 'two', fields: fields('D') }),
      [{ part: 'field', path: 'E', section: 'one', kind: 'added' }],
    ],
    [
      'a field went, and with it its section',
      form({ code: 'one', fields: fields('A', 'B', 'C') }),
      [
        { part: 'section', path: 'two', section: 'two', kind: 'removed' },
        { part: 'field', path: 'D', section: 'two', kind: 'removed' },
      ],
    ],
    [
      'one field moved up, and only that one is said to have moved',
      form({ code: 'one', fields: fields('C', 'A', 'B') }, { code: 'two', fields: fields('D') }),
      [{ part: 'field', path: 'C', section: 'one', kind: 'moved' }],
    ],
    [
      'a field moved to another section',
      form({ code: 'one', fields: fields('A', 'B') }, { code: 'two', fields: fields('C', 'D') }),
      [{ part: 'field', path: 'C', section: 'two', kind: 'moved' }],
    ],
    [
      'a field is asked only sometimes, under another name',
      form(
        {
          code: 'one',
          fields: [
            { element: 'A', label: say('名'), visible: { element: 'B', known: true } },
            ...fields('B', 'C'),
          ],
        },
        { code: 'two', fields: fields('D') },
      ),
      [{ part: 'field', path: 'A', section: 'one', kind: 'changed', what: ['label', 'visible'] }],
    ],
    [
      'a section has another title',
      form(
        { code: 'one', fields: fields('A', 'B', 'C'), title: say('别的') },
        { code: 'two', fields: fields('D') },
      ),
      [{ part: 'section', path: 'one', section: 'one', kind: 'changed', what: ['title'] }],
    ],
  ])('%s', (_, after, changes) => {
    expect(compareForms(before, after)).toEqual(changes)
  })

  it('tells when an element itself means something else', () => {
    const after = { ...before, elements: [...elements.slice(1), element('A', 'date')] }
    expect(compareForms(before, after)).toEqual([
      { part: 'field', path: 'A', section: 'one', kind: 'changed', what: ['element'] },
    ])
  })

  it('looks into groups', () => {
    const group = (max: number, ...codes: string[]) =>
      form({ code: 'one', fields: [{ group: 'rows', label: say('行'), max, fields: fields(...codes) }] })
    expect(compareForms(group(5, 'A', 'B'), group(9, 'B', 'C'))).toEqual([
      { part: 'group', path: 'rows', section: 'one', kind: 'changed', what: ['max'] },
      { part: 'field', path: 'rows.C', section: 'one', kind: 'added' },
      { part: 'field', path: 'rows.A', section: 'one', kind: 'removed' },
    ])
  })
})

const codes = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 })

test('there is a change exactly when the two forms are not alike', () => {
  fc.assert(
    fc.property(codes, codes, (one, other) => {
      const changes = compareForms(
        form({ code: 'one', fields: fields(...one) }),
        form({ code: 'one', fields: fields(...other) }),
      )
      expect(changes.length === 0).toBe(one.join() === other.join())
    }),
  )
})

test('what is added one way is removed the other way', () => {
  fc.assert(
    fc.property(codes, codes, (one, other) => {
      const [a, b] = [
        form({ code: 'x', fields: fields(...one) }),
        form({ code: 'x', fields: fields(...other) }),
      ]
      const of = (kind: string, changes: ReturnType<typeof compareForms>) =>
        changes
          .filter((change) => change.kind === kind)
          .map(({ path }) => path)
          .sort()
      expect(of('added', compareForms(a, b))).toEqual(of('removed', compareForms(b, a)))
    }),
  )
})
