import type { MaterialRequirement } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { refuse } from './problems.ts'
import { monthsLater } from './rules/months-later.ts'
import { insertMaterial, type Promised } from './store.ts'
import { vaultTopic } from './topics.ts'
import { standardTypes } from './type-store.ts'

/** Months for which a promise holds where its type sets none. */
const usual = 12

/** What may be promised in place of materials of these types (告知承诺); types that cannot be are left out. */
export async function promisesFor(
  tx: Tx,
  district: string,
  types: readonly string[],
): Promise<Map<string, Promised>> {
  const found = await standardTypes(tx, district, types)
  return new Map(
    found.flatMap(({ asked, content }) => (content.promise ? [[asked, content.promise] as const] : [])),
  )
}

/**
 * Puts a promise into the vault in place of a material: trust D, with the words and their consequences as they stand
 * today, until its period is over. Throws `materials.no-promise` (422) for a type that cannot be promised.
 */
export async function promiseMaterial(
  scope: Scope,
  promised: {
    readonly subjectId: string
    readonly requirement: Pick<MaterialRequirement, 'materialType'> & { readonly name: string }
    readonly caseId: string
  },
): Promise<{ materialId: string }> {
  const { tx, district, who, now, today } = scope
  const { subjectId, requirement, caseId } = promised
  const { materialType, name } = requirement
  const [type] = await standardTypes(tx, district, [materialType])
  const promise = type?.content.promise
  if (!type || !promise) throw refuse('materials.no-promise')
  const id = uuidv7()
  await insertMaterial(tx, {
    district,
    id,
    subject_id: subjectId,
    type: materialType,
    name,
    trust: 'D',
    issuer: null,
    number: null,
    issued_on: today,
    valid_until: monthsLater(today, type.content.validityMonths ?? usual),
    revoked_at: null,
    revoked_why: null,
    seen_at: null,
    file_id: null,
    case_id: caseId,
    pack_reference: null,
    issuer_organ: null,
    promise,
    read_off: null,
    added_by: actorId(who),
    added_at: now,
  })
  scope.append({
    subject: { type: 'material', id },
    type: 'materials.material-promised',
    data: { subjectId, materialType, trust: 'D', caseId },
  })
  scope.touch(vaultTopic(subjectId))
  return { materialId: id }
}
