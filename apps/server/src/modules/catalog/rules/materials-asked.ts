import type { ItemContent, MaterialTypeUse } from '@yimen/contract'

export type MaterialAsked = Pick<
  MaterialTypeUse,
  'materialType' | 'requirement' | 'name' | 'required' | 'exempt'
>

/** What an item asks for, by material type. */
export function materialsAsked({ materials }: Pick<ItemContent, 'materials'>): MaterialAsked[] {
  return materials.map(({ code, materialType, name, necessity, when, exemption }) => ({
    materialType,
    requirement: code,
    name,
    required: necessity === 'optional' ? 'never' : when === undefined ? 'always' : 'sometimes',
    exempt: exemption !== undefined,
  }))
}
