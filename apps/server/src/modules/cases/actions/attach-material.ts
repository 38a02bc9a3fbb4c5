import { attachMaterial } from '@yimen/contract'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { addMaterial, materialsById, promiseMaterial } from '../../materials/index.ts'
import { holdCase, touchCase } from '../act-on-case.ts'
import { refuse } from '../problems.ts'
import { changeCase } from '../store/case-store.ts'
import { handIn, takeBack } from '../store/paper-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Puts an uploaded file (trust C), a promise (trust D) or a material of the vault under a requirement, or takes it away again. */
export const attachMaterialRoute = route(attachMaterial, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'save-draft', (row) =>
    viewForApplicant(scope, row, null),
  )
  const { row, examined } = held
  const { requirement: code, from } = scope.body
  const requirement = examined.requirements.find((entry) => entry.requirement.code === code)?.requirement
  if (!requirement) throw refuse('cases.unknown-requirement')
  if (from.kind === 'none') await takeBack(scope.tx, row, code)
  else if (from.kind === 'vault') await fromVault(scope, row, code, requirement.materialType, from.materialId)
  else if (from.kind === 'promise') {
    const promised = { subjectId: row.applicant_id, requirement, caseId: row.id }
    const { materialId } = await promiseMaterial(scope, promised)
    await handIn(scope.tx, row, { requirement: code, material_id: materialId, from_vault: false })
  } else {
    const added = await addMaterial(scope, {
      subjectId: row.applicant_id,
      materialType: requirement.materialType,
      name: requirement.name,
      fileId: from.fileId,
      trust: 'C',
      formats: requirement.formats,
      maxBytes: requirement.maxBytes,
      caseId: row.id,
    })
    await handIn(scope.tx, row, { requirement: code, material_id: added.materialId, from_vault: false })
  }
  const changed = await changeCase(scope.tx, row, { updated_at: scope.now })
  touchCase(scope, changed)
  return viewForApplicant(scope, changed, null)
})

async function fromVault(
  scope: Scope,
  row: CaseRow,
  code: string,
  type: string,
  materialId: string,
): Promise<void> {
  const material = (await materialsById(scope.tx, scope.district, [materialId], scope.today)).get(materialId)
  const fits = material && material.subject.subjectId === row.applicant_id && material.type === type
  if (!fits || material.state !== 'valid') throw refuse('cases.unknown-requirement')
  await handIn(scope.tx, row, { requirement: code, material_id: materialId, from_vault: true })
}
