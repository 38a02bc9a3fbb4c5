import { mergeMaterialTypes } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { typeToChange, writerOf } from '../change-type.ts'
import { refuse } from '../problems.ts'
import { withNamesOf } from '../rules/type-names.ts'
import { lockType, markMerged, writeRevision } from '../type-store.ts'
import { viewType } from '../view-type.ts'

/** Merges a duplicate into another type, which takes over its names. */
export const mergeTypesRoute = route(mergeMaterialTypes, async (scope) => {
  const { tx, district, body, now, who, params } = scope
  if (body.into === params.code) throw refuse('materials.merge-into-itself')
  const duplicate = await typeToChange(scope, params.code)
  const survivor = await lockType(tx, district, body.into)
  if (!survivor) throw refuse('materials.type-not-found')
  if (survivor.merged_into !== null) throw refuse('materials.type-merged')
  await markMerged(tx, district, duplicate.code, survivor.code)
  const revision = survivor.revision + 1
  const content = withNamesOf(survivor.content, duplicate.content)
  await writeRevision(tx, district, {
    code: survivor.code,
    id: survivor.id,
    revision,
    content,
    by: writerOf(who),
    at: now,
  })
  scope.append({
    subject: { type: 'material-type', id: duplicate.id },
    type: 'materials.types-merged',
    data: { code: duplicate.code, into: survivor.code, revision },
  })
  return viewType(scope, survivor.code)
})
