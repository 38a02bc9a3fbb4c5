import { listForms } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { decodeCursor, encodeCursor } from '../rules/cursor.ts'
import { countForms, listFormRows } from '../store/forms.ts'
import { formRowView } from '../views.ts'

const Place = z.object({ sort: z.string(), code: z.string() })

/** Forms of the library, in order of name. */
export const listFormsRoute = route(listForms, async ({ tx, district, query }) => {
  const { q, level, organ, state, limit } = query
  const filter = { text: q, level, organ, state }
  const found = await listFormRows(tx, district, filter, decodeCursor(query.cursor, Place), limit + 1)
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    rows: rows.map(formRowView),
    next: last ? encodeCursor({ sort: last.sort, code: last.code }) : null,
    total: await countForms(tx, district, filter),
  }
})
