import type { CodeList, DataElement, Form, LibraryForm } from '@yimen/contract'
import { checkForm } from '@yimen/form'
import { fieldsUsed } from './fields-used.ts'

/**
 * What keeps a form from being published: fields that are not defined, conditions on what is not there, circles. A
 * form of the library stands alone: conditions on the answers of an item's situations belong to the item. An element
 * that was merged into another one is not asked for again.
 */
export function findFaults(
  form: Form,
  definitions: { readonly elements: readonly DataElement[]; readonly codeLists: readonly CodeList[] },
  merged: ReadonlyMap<string, string>,
): LibraryForm['faults'] {
  const faults = checkForm({
    form,
    situations: [],
    elements: [...definitions.elements],
    codeLists: [...definitions.codeLists],
  })
  return [
    ...faults.map(({ code, path, message }) => ({ code, path, message })),
    ...mergedFaults(form, merged),
  ]
}

function mergedFaults(form: Form, merged: ReadonlyMap<string, string>): LibraryForm['faults'] {
  const used = new Set(fieldsUsed(form).map(({ element }) => element))
  return [...used].flatMap((element) => {
    const into = merged.get(element)
    if (into === undefined) return []
    const message = {
      zh: `${element} 已经并到 ${into}，换成 ${into}`,
      en: `${element} was merged into ${into}; use ${into}`,
    }
    return [{ code: 'form.merged-element', path: element, message }]
  })
}
