import { readCaseItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { findOwnCase } from '../act-on-case.ts'
import { itemOfCase } from '../item-of-case.ts'
import { materialsOfCase } from '../materials-of-case.ts'

/** The item version that a case runs under, so that its form can be drawn though a newer version is published. */
export const readCaseItemRoute = route(readCaseItem, async (scope) => {
  const { row } = await findOwnCase(scope, scope.params.caseId)
  const applicable = await itemOfCase(scope.tx, scope.district, row)
  const { item } = applicable
  const materials = [...(await materialsOfCase(scope, applicable, row))]
  return {
    code: item.code,
    version: item.version,
    publishedAt: (item.publishedAt ?? row.created_at).toISOString(),
    content: { ...item.content, materials },
    elements: [...item.elements],
    codeLists: [...item.codeLists],
  }
})
