import { CodeList } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import type { Known } from './collect-documents.ts'
import { listElements } from './read-definitions.ts'
import { definitionsInForce } from './store/definitions.ts'
import { titlesByElement } from './store/element-uses.ts'
import { mergedElements } from './store/merges.ts'

/** What labels are matched to: all elements but those that were merged away, and where each is used. */
export async function knownForMatching(tx: Tx, district: string): Promise<Known> {
  const elements = await listElements(tx, district)
  const merged = await mergedElements(tx, district)
  const titles = await titlesByElement(tx, district)
  const lists = await definitionsInForce(tx, 'forms.code_list', district)
  return {
    elements: elements
      .filter(({ code }) => !merged.has(code))
      .map((element) => ({ ...element, usedIn: titles.get(element.code) ?? [] })),
    codeLists: lists.map(({ content }) => CodeList.parse(content)),
  }
}
