import type { Sentence, Trust } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { refuseFile, usableFile } from '../../platform/files/index.ts'
import { refuse } from './problems.ts'
import { acceptedFile } from './rules/accepted-file.ts'
import { insertMaterial, rowsOfFile } from './store.ts'
import { vaultTopic } from './topics.ts'

export type NewMaterial = {
  readonly subjectId: string
  /** Code of the standard material type. */
  readonly materialType: string
  readonly name: string
  readonly trust: Trust
  readonly fileId: string
  /** Formats and bytes that the requirement accepts; all when not given. */
  readonly formats?: readonly string[]
  readonly maxBytes?: number
  readonly issuer?: string
  /** Code of the organ that issued it; only that organ may revoke it. */
  readonly issuerOrgan?: string
  readonly number?: string
  readonly issuedOn?: string
  readonly validUntil?: string
  /** Where and when the original was seen: needed for trust B. */
  readonly seenAt?: Sentence
  readonly caseId?: string
}

/**
 * Puts a file into the vault of a subject. The file must be scanned and, unless the system adds it, uploaded by who
 * adds it: nobody takes a file of somebody else by its id. The same file for the same use is added once. Throws
 * `files.not-found` (404), `files.in-quarantine` (409), `materials.other-format` (415), `materials.too-large` (413).
 */
export async function addMaterial(scope: Scope, material: NewMaterial): Promise<{ materialId: string }> {
  const { tx, district, who, now } = scope
  const { subjectId, materialType, name, trust, fileId, caseId = null } = material
  const file = await usableFile(tx, district, fileId)
  if (who.kind !== 'system' && file.uploadedBy !== actorId(who)) throw refuseFile('files.not-found')
  const verdict = acceptedFile(file, material)
  if (verdict === 'other-format')
    throw refuse('materials.other-format', { detail: sayFormats(name, material.formats ?? []) })
  if (verdict === 'too-large') throw refuse('materials.too-large')

  const same = (await rowsOfFile(tx, district, fileId)).find(
    (row) => row.subject_id === subjectId && row.type === materialType && row.case_id === caseId,
  )
  if (same) return { materialId: same.id }
  const id = uuidv7()
  await insertMaterial(tx, {
    district,
    id,
    subject_id: subjectId,
    type: materialType,
    name,
    trust,
    issuer: material.issuer ?? null,
    number: material.number ?? null,
    issued_on: material.issuedOn ?? null,
    valid_until: material.validUntil ?? null,
    revoked_at: null,
    revoked_why: null,
    seen_at: material.seenAt ?? null,
    file_id: fileId,
    case_id: caseId,
    pack_reference: null,
    issuer_organ: material.issuerOrgan ?? null,
    promise: null,
    read_off: null,
    added_by: actorId(who),
    added_at: now,
  })
  scope.append({
    subject: { type: 'material', id },
    type: 'materials.material-added',
    data: { subjectId, materialType, trust, caseId },
  })
  scope.touch(vaultTopic(subjectId))
  return { materialId: id }
}

function sayFormats(name: string, formats: readonly string[]): Sentence {
  const list = formats.map((format) => format.toUpperCase())
  return {
    zh: `“${name}”要 ${list.join('、')}`,
    en: `“${name}” takes ${list.join(', ')}`,
  }
}
