import type { MaterialView } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { filesById } from '../../platform/files/index.ts'
import { subjectsById } from '../registry/index.ts'
import { expiresSoon, materialState } from './rules/material-state.ts'
import type { MaterialRow } from './store.ts'
import { englishNames } from './type-store.ts'

/** The materials as people see them, in the same order, with their owners and files. */
export async function viewMaterials(
  tx: Tx,
  district: string,
  rows: readonly MaterialRow[],
  today: string,
): Promise<MaterialView[]> {
  const [owners, files, english] = await Promise.all([
    subjectsById(tx, district, [...new Set(rows.map((row) => row.subject_id))]),
    filesById(
      tx,
      district,
      rows.flatMap((row) => row.file_id ?? []),
    ),
    englishNames(
      tx,
      district,
      rows.map((row) => row.type),
    ),
  ])
  const names = new Map(owners.map((owner) => [owner.subjectId, owner.name]))
  return rows.map((row) => {
    const file = row.file_id === null ? undefined : files.get(row.file_id)
    return {
      materialId: row.id,
      subject: { subjectId: row.subject_id, name: names.get(row.subject_id) ?? '' },
      type: row.type,
      name: row.name,
      nameEnglish: english.get(row.type) ?? null,
      trust: row.trust,
      issuer: row.issuer,
      number: row.number,
      issuedOn: row.issued_on,
      validUntil: row.valid_until,
      state: materialState({ validUntil: row.valid_until, revoked: row.revoked_at !== null }, today),
      expiresSoon: expiresSoon({ validUntil: row.valid_until, revoked: row.revoked_at !== null }, today),
      revoked:
        row.revoked_at && row.revoked_why !== null
          ? { at: row.revoked_at.toISOString(), why: row.revoked_why }
          : null,
      promise: row.promise,
      readOff: row.read_off,
      seenAt: row.seen_at,
      file: file
        ? {
            fileId: file.fileId,
            name: file.name,
            mediaType: file.mediaType,
            bytes: file.bytes,
            sha256: file.sha256,
          }
        : null,
      caseId: row.case_id,
      addedAt: row.added_at.toISOString(),
    }
  })
}
