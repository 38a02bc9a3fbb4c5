import { listMaterialTypeUses } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { readCursor, writeCursor } from '../../../platform/paging/index.ts'
import { listMaterialUses } from '../store/material-uses.ts'

const Place = z.object({ materialType: z.string(), itemId: z.uuid(), requirement: z.string() })

/** Where material types are asked for by published items. */
export const listMaterialTypeUsesRoute = route(listMaterialTypeUses, async ({ tx, district, query }) => {
  const { materialType, organ, limit } = query
  const after = readCursor(query.cursor, Place)
  const filter = { organ, materialTypes: materialType === undefined ? undefined : [materialType] }
  const found = await listMaterialUses(tx, district, filter, { after, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  const next = last && {
    materialType: last.materialType,
    itemId: last.item.itemId,
    requirement: last.requirement,
  }
  return { rows, next: next ? writeCursor(next) : null }
})
