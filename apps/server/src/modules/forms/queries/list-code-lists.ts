import { CodeList, listCodeLists } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { decodeCursor, encodeCursor } from '../rules/cursor.ts'
import { elementsOfLists } from '../store/code-lists.ts'
import { countDefinitions, pageOfDefinitions } from '../store/search.ts'

const Place = z.object({ rank: z.number().int().nonnegative(), code: z.string() })

/** Code lists, the likeliest first, with how many elements take their values from each. */
export const listCodeListsRoute = route(listCodeLists, async ({ tx, district, query }) => {
  const table = 'forms.code_list'
  const wanted = { text: query.q ?? '' }
  const place = decodeCursor(query.cursor, Place)
  const found = await pageOfDefinitions(tx, table, district, wanted, place, query.limit + 1)
  const page = found.slice(0, query.limit)
  const elements = await elementsOfLists(
    tx,
    district,
    page.map(({ code }) => code),
  )
  const last = found.length > query.limit ? page.at(-1) : undefined
  return {
    rows: page.map(({ code, revision, content }) => {
      const list = CodeList.parse(content)
      return {
        code,
        name: list.name,
        standard: list.standard ?? null,
        entries: list.entries.length,
        revision,
        elements: elements.filter((element) => element.list === code).length,
      }
    }),
    next: last ? encodeCursor({ rank: last.rank, code: last.code }) : null,
    total: await countDefinitions(tx, table, district, wanted),
  }
})
