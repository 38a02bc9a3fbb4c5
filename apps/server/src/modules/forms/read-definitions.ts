import { CodeList, DataElement, type Form } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { definitionsAt, definitionsInForce, type InForce } from './store/definitions.ts'

/** The data elements of these codes as they are in force, by code. A code that nobody defined is missing in the answer. */
export async function elementsByCode(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<DataElement[]> {
  const rows = await definitionsInForce(tx, 'forms.data_element', district, codes)
  return rows.map(elementOf)
}

/** The code lists of these codes as they are in force. A code that nobody defined is missing in the answer. */
export async function codeListsByCode(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<CodeList[]> {
  const rows = await definitionsInForce(tx, 'forms.code_list', district, codes)
  return rows.map(({ content }) => CodeList.parse(content))
}

/** All data elements in force, in order of code. */
export async function listElements(tx: Tx, district: string): Promise<DataElement[]> {
  const rows = await definitionsInForce(tx, 'forms.data_element', district)
  return rows.map(elementOf)
}

/** The element that a row holds. */
export function elementOf({ content, revision }: InForce): DataElement {
  return { ...DataElement.parse(content), version: revision }
}

/** Codes of the elements that a form refers to, each once, those that its computations read included. */
export function elementsOfForm(form: Form): string[] {
  const codes = new Set<string>()
  for (const section of form.sections) {
    for (const entry of section.fields) {
      for (const field of 'group' in entry ? entry.fields : [entry]) {
        codes.add(field.element)
        for (const code of field.computed?.from ?? []) codes.add(code)
      }
    }
  }
  return [...codes]
}

/**
 * The elements that a form refers to and the code lists that those take their values from, as they were in force at
 * `at`: a form keeps its meaning when an element changes after it was published.
 */
export async function definitionsOfForm(
  tx: Tx,
  district: string,
  form: Form | undefined,
  at: Date,
): Promise<{ elements: DataElement[]; codeLists: CodeList[] }> {
  if (form === undefined) return { elements: [], codeLists: [] }
  const rows = await definitionsAt(tx, 'forms.data_element', district, elementsOfForm(form), at)
  const elements = rows.map(elementOf)
  const lists = [...new Set(elements.flatMap(({ codeList }) => (codeList === undefined ? [] : [codeList])))]
  const found = await definitionsAt(tx, 'forms.code_list', district, lists, at)
  return { elements, codeLists: found.map(({ content }) => CodeList.parse(content)) }
}
