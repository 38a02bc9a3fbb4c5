import { listElements } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { listElements as elementsInForce } from '../read-definitions.ts'
import { decodeCursor, encodeCursor } from '../rules/cursor.ts'
import { fittingElements } from '../rules/fitting-elements.ts'
import { countElementUsers } from '../store/element-uses.ts'
import { mergedElements } from '../store/merges.ts'

const Place = z.object({ from: z.number().int().nonnegative() })

/** Data elements, the best hit first. A district has some hundreds of them: they are ranked here, not in the database. */
export const listElementsRoute = route(listElements, async ({ tx, district, query }) => {
  const { q, type, unused, limit } = query
  const merged = await mergedElements(tx, district)
  const users = await countElementUsers(tx, district)
  const all = (await elementsInForce(tx, district)).filter(
    (element) =>
      (type === undefined || element.type === type) &&
      (unused === undefined || (users.get(element.code) ?? 0) === 0),
  )
  const found = fittingElements(all, q ?? '')
  const from = decodeCursor(query.cursor, Place)?.from ?? 0
  const rows = found.slice(from, from + limit).map((element) => ({
    code: element.code,
    name: element.name,
    type: element.type,
    unit: element.unit ?? null,
    sensitivity: element.sensitivity,
    source: element.source,
    synonyms: element.synonyms,
    revision: element.version,
    uses: users.get(element.code) ?? 0,
    mergedInto: merged.get(element.code) ?? null,
  }))
  const next = from + limit < found.length ? encodeCursor({ from: from + limit }) : null
  return { rows, next, total: found.length }
})
