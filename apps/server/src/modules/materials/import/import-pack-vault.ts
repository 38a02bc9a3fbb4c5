import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackVaultMaterial } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../../platform/actions/route.ts'
import { actorId } from '../../../platform/auth/who.ts'
import { keepProduced } from '../../../platform/files/index.ts'
import { subjectsByPackKey } from '../../registry/index.ts'
import { insertMaterial, rowOfPack } from '../store.ts'
import { allTypes } from '../type-store.ts'

/** The part of a data pack that fills vaults. `folder` is where the pack lies. */
export type VaultPack = { readonly materials: readonly PackVaultMaterial[]; readonly folder: string }

/**
 * Puts the materials of a pack into the vaults of its subjects, who must be in the registry already. Doing it again adds
 * nothing. Throws when the pack names a subject that is not there or a file that cannot be read.
 */
export async function importPackVault(
  scope: Pick<Scope, 'tx' | 'district' | 'who' | 'now' | 'append'>,
  { materials, folder }: VaultPack,
): Promise<{ added: number; unchanged: number }> {
  const { tx, district } = scope
  const subjects = await subjectsByPackKey(tx, district)
  const issuers = new Map((await allTypes(tx, district)).map((type) => [type.code, type.content.issuer]))
  let added = 0
  for (const material of materials) {
    const reference = `${material.subject}/${material.materialType}/${material.file}`
    if (await rowOfPack(tx, district, reference)) continue
    const subject = subjects.get(material.subject)
    if (!subject) throw new Error(`${reference}: the registry has no subject ${material.subject}`)
    const ending = material.file.slice(material.file.lastIndexOf('.'))
    const file = await keepProduced(scope, {
      name: `${material.name}${ending}`,
      mediaType: material.mediaType,
      content: await readFile(join(folder, material.file)),
    })
    const id = uuidv7()
    await insertMaterial(tx, {
      district,
      id,
      subject_id: subject.subjectId,
      type: material.materialType,
      name: material.name,
      trust: material.trust,
      issuer: material.issuer ?? null,
      number: material.number ?? null,
      issued_on: material.issuedOn ?? null,
      valid_until: material.validUntil ?? null,
      revoked_at: null,
      revoked_why: null,
      seen_at: material.seenAt ?? null,
      file_id: file.fileId,
      case_id: null,
      pack_reference: reference,
      issuer_organ: issuers.get(material.materialType) ?? null,
      promise: null,
      read_off: null,
      added_by: actorId(scope.who),
      added_at: new Date(material.addedAt),
    })
    scope.append({
      subject: { type: 'material', id },
      type: 'materials.material-added',
      data: {
        subjectId: subject.subjectId,
        materialType: material.materialType,
        trust: material.trust,
        caseId: null,
      },
    })
    added += 1
  }
  return { added, unchanged: materials.length - added }
}
