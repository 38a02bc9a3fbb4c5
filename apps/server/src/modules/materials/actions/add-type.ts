import { addMaterialType } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { demandEditor, demandFreeNames, writerOf } from '../change-type.ts'
import { refuse } from '../problems.ts'
import { typeOf, writeRevision } from '../type-store.ts'
import { viewType } from '../view-type.ts'

/** Adds a standard type of material. */
export const addTypeRoute = route(addMaterialType, async (scope) => {
  const { tx, district, body, now, who } = scope
  demandEditor(who)
  const { code, content } = body
  if (await typeOf(tx, district, code)) throw refuse('materials.type-exists')
  await demandFreeNames(scope, code, content)
  const id = uuidv7()
  await writeRevision(tx, district, { code, id, revision: 1, content, by: writerOf(who), at: now })
  scope.append({
    subject: { type: 'material-type', id },
    type: 'materials.type-added',
    data: { code, name: content.name.zh },
  })
  return viewType(scope, code)
})
