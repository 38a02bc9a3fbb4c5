import type { Sentence } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { refuse } from './problems.ts'
import { lockRow, setRevoked, setTrust } from './store.ts'
import { vaultTopic } from './topics.ts'

/**
 * A clerk has seen the original: an uploaded or self-made material becomes one of trust B. `seenAt` says where and
 * when. What is already of trust A or B stays as it is. Throws `materials.not-found`.
 */
export async function raiseTrust(scope: Scope, materialId: string, seenAt: Sentence): Promise<void> {
  const row = await lockRow(scope.tx, scope.district, materialId)
  if (!row) throw refuse('materials.not-found')
  if (row.trust === 'A' || row.trust === 'B') return
  await setTrust(scope.tx, scope.district, materialId, { trust: 'B', seenAt })
  scope.append({
    subject: { type: 'material', id: materialId },
    type: 'materials.original-seen',
    data: { subjectId: row.subject_id, from: row.trust, to: 'B' },
  })
  scope.touch(vaultTopic(row.subject_id))
}

/** Takes a material out of use: withdrawn by its issuer, or found wrong. Twice is the same as once. Throws `materials.not-found`. */
export async function revokeMaterial(scope: Scope, materialId: string, why: string): Promise<void> {
  const row = await lockRow(scope.tx, scope.district, materialId)
  if (!row) throw refuse('materials.not-found')
  if (row.revoked_at !== null) return
  await setRevoked(scope.tx, scope.district, materialId, scope.now, why)
  scope.append({
    subject: { type: 'material', id: materialId },
    type: 'materials.material-revoked',
    data: { subjectId: row.subject_id, why },
  })
  scope.touch(vaultTopic(row.subject_id))
}
