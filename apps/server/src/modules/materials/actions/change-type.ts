import { changeMaterialType } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { demandFreeNames, typeToChange, writerOf } from '../change-type.ts'
import { writeRevision } from '../type-store.ts'
import { viewType } from '../view-type.ts'

/** Makes the next revision of a standard type. Materials in vaults keep what they say. */
export const changeTypeRoute = route(changeMaterialType, async (scope) => {
  const { tx, district, body, now, who, params } = scope
  const row = await typeToChange(scope, params.code)
  await demandFreeNames(scope, row.code, body.content)
  const revision = row.revision + 1
  await writeRevision(tx, district, {
    code: row.code,
    id: row.id,
    revision,
    content: body.content,
    by: writerOf(who),
    at: now,
  })
  scope.append({
    subject: { type: 'material-type', id: row.id },
    type: 'materials.type-changed',
    data: { code: row.code, revision, name: body.content.name.zh },
  })
  return viewType(scope, row.code)
})
