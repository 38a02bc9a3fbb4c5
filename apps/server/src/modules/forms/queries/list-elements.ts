import { listElements } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { elementOf } from '../read-definitions.ts'
import { decodeCursor, encodeCursor } from '../rules/cursor.ts'
import { countElementUsers } from '../store/element-uses.ts'
import { mergedElements } from '../store/merges.ts'
import { countDefinitions, pageOfDefinitions } from '../store/search.ts'

const Place = z.object({ rank: z.number().int().nonnegative(), code: z.string() })

/** Data elements, the likeliest first: for the catalogue, and to be put on a form. */
export const listElementsRoute = route(listElements, async ({ tx, district, query }) => {
  const { q, type, unused, offered, limit } = query
  const table = 'forms.data_element'
  const wanted = { text: q ?? '', type, unused: unused === 'true', unmerged: offered === 'true' }
  const place = decodeCursor(query.cursor, Place)
  const found = await pageOfDefinitions(tx, table, district, wanted, place, limit + 1)
  const page = found.slice(0, limit)
  const users = await countElementUsers(
    tx,
    district,
    page.map(({ code }) => code),
  )
  const merged = await mergedElements(tx, district)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    rows: page.map((row) => ({
      ...elementOf(row),
      uses: users.get(row.code) ?? 0,
      mergedInto: merged.get(row.code) ?? null,
    })),
    next: last ? encodeCursor({ rank: last.rank, code: last.code }) : null,
    total: await countDefinitions(tx, table, district, wanted),
  }
})
