import { CodeList, DataElement } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { definitionsInForce } from './store/definitions.ts'

/** The elements of these codes as they are in force, by code, and the code lists that they take values from. */
export async function elementsWithLists(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<{ elements: Map<string, DataElement>; lists: Map<string, CodeList> }> {
  const rows = await definitionsInForce(tx, 'forms.data_element', district, [...new Set(codes)])
  const elements = new Map(
    rows.map(({ code, content, revision }) => [code, { ...DataElement.parse(content), version: revision }]),
  )
  const wanted = [...elements.values()].flatMap(({ codeList }) => (codeList === undefined ? [] : [codeList]))
  const found = await definitionsInForce(tx, 'forms.code_list', district, [...new Set(wanted)])
  return { elements, lists: new Map(found.map(({ code, content }) => [code, CodeList.parse(content)])) }
}
