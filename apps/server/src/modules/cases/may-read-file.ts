import type { Who } from '../../platform/auth/who.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type CopyMark, markOf } from '../../platform/files/index.ts'
import { recordReading } from '../audit/index.ts'
import { materialsById, materialsOfFile } from '../materials/index.ts'
import { postsFor, rolesThatSee } from './rules/case-roles.ts'
import { findCase } from './store/case-store.ts'
import { casesOfMaterial, documentsOfFile } from './store/paper-store.ts'
import type { CaseRow } from './store/tables.ts'

/**
 * Whoever meets a case in some role may read its documents and what was handed in for it; nobody else. What staff read
 * is recorded for the person, as all readings of a case are, and what was handed in they get as a copy that names the
 * matter, the organ and the day.
 */
export async function mayReadFile(
  tx: Tx,
  district: string,
  who: Who,
  fileId: string,
  now: Date,
): Promise<boolean | CopyMark> {
  for (const { caseId, name, ours } of await usesOf(tx, district, fileId, now)) {
    const row = await findCase(tx, district, caseId)
    const [role] = row ? rolesThatSee(who, row) : []
    if (!row || !role) continue
    if (who.kind !== 'staff') return true
    await record(tx, row, { who, now, name })
    return ours || markOf(`办理${row.item_name}`, `${row.organ_name} ${who.account}`, dayOf(now))
  }
  return false
}

/** `ours` = a document that we made, not something that somebody handed in. */
type Use = { readonly caseId: string; readonly name: string; readonly ours: boolean }

/** The cases that a file belongs to, as a document or as a material, with what it is there. */
async function usesOf(tx: Tx, district: string, fileId: string, now: Date): Promise<Use[]> {
  const uses: Use[] = (await documentsOfFile(tx, district, fileId)).map((document) => ({
    caseId: document.case_id,
    name: document.title.zh,
    ours: true,
  }))
  const materials = await materialsOfFile(tx, district, fileId)
  for (const [id, { name }] of await materialsById(tx, district, materials, dayOf(now))) {
    for (const caseId of await casesOfMaterial(tx, district, id)) uses.push({ caseId, name, ours: false })
  }
  return uses
}

async function record(
  tx: Tx,
  row: CaseRow,
  read: { readonly who: Extract<Who, { kind: 'staff' }>; readonly now: Date; readonly name: string },
): Promise<void> {
  await recordReading(tx, {
    district: row.district,
    now: read.now,
    who: read.who,
    post: postsFor(read.who, row)[0],
    subject: { id: row.applicant_id, name: row.applicant_name },
    action: 'cases.read-file',
    fields: [read.name],
    purpose: row.item_name,
    case: { id: row.id, number: row.number },
  })
}
