import type { PublishedItem, RequirementState } from '@yimen/contract'
import type { Language } from '@yimen/look'
import { nameOf } from '../../../items/item-words.ts'

/** The name of a requirement in the reader's language, as the item has it. */
export function requirementName(
  item: PublishedItem,
  requirement: RequirementState,
  language: Language,
): string {
  const asked = item.content.materials.find((material) => material.code === requirement.code)
  return nameOf(asked ?? requirement, language)
}
