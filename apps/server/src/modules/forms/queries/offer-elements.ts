import { offerElements } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { codeListsByCode, listElements } from '../read-definitions.ts'
import { fittingElements } from '../rules/fitting-elements.ts'
import { mergedElements } from '../store/merges.ts'

/** Elements to put on a form, those that were merged away left out, with the code lists that their values come from. */
export const offerElementsRoute = route(offerElements, async ({ tx, district, query }) => {
  const merged = await mergedElements(tx, district)
  const offered = (await listElements(tx, district)).filter(({ code }) => !merged.has(code))
  const fitting = fittingElements(offered, query.q)
  const elements = fitting.slice(0, query.limit)
  const lists = new Set(elements.flatMap(({ codeList }) => (codeList === undefined ? [] : [codeList])))
  return { elements, codeLists: await codeListsByCode(tx, district, [...lists]), total: fitting.length }
})
