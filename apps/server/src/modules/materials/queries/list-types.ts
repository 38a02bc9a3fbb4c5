import { listMaterialTypes } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { foldName } from '../rules/fold-name.ts'
import { readTypeCursor, writeTypeCursor } from '../rules/type-cursor.ts'
import { countTypes, pageOfTypes } from '../type-store.ts'
import { typeRow } from '../view-type.ts'

/** The standard types in order of name, found by words and pinyin. */
export const listTypesRoute = route(listMaterialTypes, async ({ tx, district, query }) => {
  const after = readTypeCursor(query.cursor)
  if (after === 'unreadable') throw refuse('materials.unreadable-cursor')
  const filter = { text: query.q === undefined ? undefined : foldName(query.q), kind: query.kind }
  const found = await pageOfTypes(tx, district, filter, after, query.limit + 1)
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  return {
    rows: page.map(typeRow),
    next: found.length > page.length && last ? writeTypeCursor(last.sort, last.code) : null,
    total: await countTypes(tx, district, filter),
  }
})
