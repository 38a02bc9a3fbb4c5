import { MaterialRequirement } from '@yimen/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedMaterials } from './asked-materials.ts'

const cover = {
  sourceOrgan: '区市场监管局',
  store: '法人库',
  duty: 'XC-D-0101',
  basis: '国务院令第716号第七条',
}
const requirement = (materialType: string, wished: boolean) =>
  MaterialRequirement.parse({
    code: 'M1',
    name: materialType,
    materialType,
    source: 'organ',
    ...(wished ? { exemption: { sourceOrgan: '某局', store: '某库', basis: '某法' } } : {}),
  })

test('a material is struck off when a live duty covers its type, and shows source, law and duty', () => {
  const [asked] = askedMaterials([requirement('licence', false)], new Map([['licence', cover]]))
  expect(asked?.exemption).toEqual(cover)
})

test('an exemption that no duty covers does not count', () => {
  const [asked] = askedMaterials([requirement('licence', true)], new Map())
  expect(asked).not.toHaveProperty('exemption')
})

test('exactly the covered types are struck off, and nothing else of a requirement changes', () => {
  const type: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd')
  fc.assert(
    fc.property(fc.array(fc.tuple(type, fc.boolean())), fc.uniqueArray(type), (wanted, covered) => {
      const materials = wanted.map(([of, wished]) => requirement(of, wished))
      const asked = askedMaterials(materials, new Map(covered.map((of) => [of, cover])))
      expect(asked.map(({ exemption }) => exemption !== undefined)).toEqual(
        materials.map(({ materialType }) => covered.includes(materialType)),
      )
      const rest = (list: MaterialRequirement[]) => list.map(({ exemption: _, ...others }) => others)
      expect(rest(asked)).toEqual(rest(materials))
    }),
  )
})
