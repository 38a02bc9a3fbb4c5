import type { MaterialRequirement } from '@yimen/contract'

/** Why types of material need not be handed in, by type. */
export type ExemptTypes = ReadonlyMap<string, NonNullable<MaterialRequirement['exemption']>>

/**
 * What an item asks for as things stand: a material is struck off exactly while a live duty covers its type. What the
 * item itself says of an exemption is the wish of its editor; without a duty it does not count (国务院令第 716 号 art. 7
 * needs a source that really supplies it). The one computation for portal, kiosk and counter.
 */
export function askedMaterials(
  materials: readonly MaterialRequirement[],
  exempt: ExemptTypes,
): MaterialRequirement[] {
  return materials.map(({ exemption: _wished, ...requirement }) => {
    const exemption = exempt.get(requirement.materialType)
    return exemption ? { ...requirement, exemption } : requirement
  })
}
