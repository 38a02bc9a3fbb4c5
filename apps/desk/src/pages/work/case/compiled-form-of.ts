import type { PublishedItem } from '@yimen/contract'
import { type CompiledForm, compileForm, formOfItem } from '@yimen/form'

/** The form of an item version made ready; undefined when the item has none. */
export function compiledFormOf(
  item: Pick<PublishedItem, 'content' | 'elements' | 'codeLists'>,
): CompiledForm | undefined {
  const definition = formOfItem(item)
  return definition && compileForm(definition)
}
