import { revokeMaterial as contract } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { revokeMaterial } from '../change-material.ts'
import { refuse } from '../problems.ts'
import { mayRevoke } from '../rules/may-revoke.ts'
import { lockRow } from '../store.ts'

/** Revokes a material that an organ of the caller issued. What others issued is not there for them. */
export const revokeMaterialRoute = route(contract, async (scope) => {
  const { params, body, tx, district, who } = scope
  const row = await lockRow(tx, district, params.materialId)
  if (!row || !mayRevoke(who, row.issuer_organ)) throw refuse('materials.not-found')
  await revokeMaterial(scope, row.id, body.why)
  return { materialId: row.id, state: 'revoked' as const, why: row.revoked_why ?? body.why }
})
