import type { PublishedItem } from '@yimen/contract/catalog/read-item.ts'
import type { FormDefinition } from './compiled-form.ts'

/** The form of an item version with all that it refers to; undefined when the item has no form. */
export function formOfItem(
  item: Pick<PublishedItem, 'content' | 'elements' | 'codeLists'>,
): FormDefinition | undefined {
  const { form, situations } = item.content
  return form && { form, situations, elements: item.elements, codeLists: item.codeLists }
}
