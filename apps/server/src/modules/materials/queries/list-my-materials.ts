import { listMyMaterials } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { ownSubjects } from '../../../platform/auth/who.ts'
import { refuse } from '../problems.ts'
import { readVaultCursor, writeVaultCursor } from '../rules/vault-cursor.ts'
import { pageOfVaults } from '../store.ts'
import { viewMaterials } from '../view-materials.ts'

/** My vault and those of whom I act for, the newest first; one subject's only with `subjectId`. */
export const listMyMaterialsRoute = route(listMyMaterials, async ({ tx, district, who, today, query }) => {
  if (who.kind !== 'resident') throw refuse('materials.not-your-vault')
  const own = ownSubjects(who)
  if (query.subjectId !== undefined && !own.includes(query.subjectId))
    throw refuse('materials.not-your-vault')
  const after = readVaultCursor(query.cursor)
  if (after === 'unreadable') throw refuse('materials.unreadable-cursor')
  const found = await pageOfVaults(tx, district, {
    subjects: query.subjectId === undefined ? own : [query.subjectId],
    type: query.type,
    after,
    limit: query.limit + 1,
  })
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  return {
    rows: await viewMaterials(tx, district, page, today),
    next: found.length > query.limit && last ? writeVaultCursor(last.added_at, last.id) : null,
  }
})
