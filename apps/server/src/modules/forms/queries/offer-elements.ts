import { offerElements } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { codeListsByCode, listElements } from '../read-definitions.ts'
import { fittingElements } from '../rules/fitting-elements.ts'

/** Elements to put on a form, with the code lists that their values come from. */
export const offerElementsRoute = route(offerElements, async ({ tx, district, query }) => {
  const fitting = fittingElements(await listElements(tx, district), query.q)
  const elements = fitting.slice(0, query.limit)
  const lists = new Set(elements.flatMap(({ codeList }) => (codeList === undefined ? [] : [codeList])))
  return { elements, codeLists: await codeListsByCode(tx, district, [...lists]), total: fitting.length }
})
