import type { CodeList, DataElement, Form, LibraryForm } from '@yimen/contract'
import { checkForm } from '@yimen/form'

/**
 * What keeps a form from being published: fields that are not defined, conditions on what is not there, circles. A
 * form of the library stands alone: conditions on the answers of an item's situations belong to the item.
 */
export function findFaults(
  form: Form,
  definitions: { readonly elements: readonly DataElement[]; readonly codeLists: readonly CodeList[] },
): LibraryForm['faults'] {
  const faults = checkForm({
    form,
    situations: [],
    elements: [...definitions.elements],
    codeLists: [...definitions.codeLists],
  })
  return faults.map(({ code, path, message }) => ({ code, path, message }))
}
