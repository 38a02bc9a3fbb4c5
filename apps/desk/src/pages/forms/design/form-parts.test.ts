import { Form } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  elementsIn,
  insertPart,
  mayRemove,
  movePart,
  partAt,
  placeOf,
  placesOf,
  withoutPart,
  withPart,
} from './form-parts.ts'

const say = (zh: string) => ({ zh, en: zh })
const field = (element: string) => ({ element })
const form = Form.parse({
  sections: [
    { code: 'who', title: say('谁'), fields: [field('A'), field('B')] },
    {
      code: 'home',
      title: say('家'),
      fields: [{ group: 'rows', label: say('成员'), fields: [field('C'), field('D')] }, field('E')],
    },
  ],
})
const order = (of: Form) =>
  placesOf(of).map((place) => {
    const part = partAt(of, place)
    if (part?.kind === 'section') return part.section.code
    return part?.kind === 'group' ? part.group.group : part?.field.element
  })
const fresh = (element: string) => {
  const part = partAt(form, [0, 0])
  if (part?.kind !== 'field') throw new Error('no field at [0, 0]')
  return { ...part, field: { ...part.field, element } }
}

describe('the parts of a form', () => {
  it('are read in order', () => {
    expect(order(form)).toEqual(['who', 'A', 'B', 'home', 'rows', 'C', 'D', 'E'])
  })

  it('are found by their code', () => {
    expect(placeOf(form, 'D')).toEqual([1, 0, 1])
    expect(placeOf(form, 'home')).toEqual([1])
    expect(placeOf(form, 'nowhere')).toBeUndefined()
  })

  test.each([
    ['after a field', [0, 0], [0, 1], ['who', 'A', 'X', 'B', 'home', 'rows', 'C', 'D', 'E']],
    ['last in a section', [0], [0, 2], ['who', 'A', 'B', 'X', 'home', 'rows', 'C', 'D', 'E']],
    ['last in a group', [1, 0], [1, 0, 2], ['who', 'A', 'B', 'home', 'rows', 'C', 'D', 'X', 'E']],
    ['after a field of a group', [1, 0, 0], [1, 0, 1], ['who', 'A', 'B', 'home', 'rows', 'C', 'X', 'D', 'E']],
  ])('take a new field %s', (_, at, place, expected) => {
    const after = insertPart(form, at, fresh('X'))
    expect(after.place).toEqual(place)
    expect(order(after.form)).toEqual(expected)
  })

  test.each([
    ['down among its siblings', [0, 0], 1, ['who', 'B', 'A', 'home', 'rows', 'C', 'D', 'E']],
    ['down into the next section', [0, 1], 1, ['who', 'A', 'home', 'B', 'rows', 'C', 'D', 'E']],
    ['up within a group', [1, 0, 1], -1, ['who', 'A', 'B', 'home', 'rows', 'D', 'C', 'E']],
    ['up with everything in it', [1], -1, ['home', 'rows', 'C', 'D', 'E', 'who', 'A', 'B']],
    ['nowhere beyond the first', [0], -1, ['who', 'A', 'B', 'home', 'rows', 'C', 'D', 'E']],
    ['nowhere out of a group', [1, 0, 0], -1, ['who', 'A', 'B', 'home', 'rows', 'C', 'D', 'E']],
  ] as const)('move %s', (_, at, by, expected) => {
    expect(order(movePart(form, at, by).form)).toEqual(expected)
  })

  it('go, but for the last one of a section or group', () => {
    const one = withoutPart(form, [0, 0])
    expect(order(one)).toEqual(['who', 'B', 'home', 'rows', 'C', 'D', 'E'])
    expect(mayRemove(one, [0, 0])).toBe(false)
    expect(withoutPart(one, [0, 0])).toBe(one)
  })
})

const steps = fc.array(
  fc.record({ pick: fc.nat(30), act: fc.constantFrom('up', 'down', 'remove', 'insert', 'same') }),
  { maxLength: 30 },
)

test('whatever is done, the form stays one that the contract takes, and no field is doubled or lost by moving', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let now = form
      for (const [index, { pick, act }] of all.entries()) {
        const places = placesOf(now)
        const place = places[pick % places.length] ?? [0]
        const part = partAt(now, place)
        const before = [...elementsIn(now)].sort()
        if (act === 'up' || act === 'down') {
          now = movePart(now, place, act === 'up' ? -1 : 1).form
          expect([...elementsIn(now)].sort()).toEqual(before)
        }
        if (act === 'remove') now = withoutPart(now, place)
        if (act === 'insert') now = insertPart(now, place, fresh(`N${index}`)).form
        if (act === 'same' && part) expect(withPart(now, place, part)).toEqual(now)
        expect(Form.safeParse(now).success).toBe(true)
      }
    }),
  )
})
