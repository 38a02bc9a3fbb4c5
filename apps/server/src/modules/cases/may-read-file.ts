import type { Who } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { materialsOfFile } from '../materials/index.ts'
import { rolesThatSee } from './rules/case-roles.ts'
import { findCase } from './store/case-store.ts'
import { casesOfFile, casesOfMaterial } from './store/paper-store.ts'

/** Whoever meets a case in some role may read its documents and what was handed in for it; nobody else. */
export async function mayReadFile(tx: Tx, district: string, who: Who, fileId: string): Promise<boolean> {
  const cases = new Set(await casesOfFile(tx, district, fileId))
  for (const materialId of await materialsOfFile(tx, district, fileId)) {
    for (const caseId of await casesOfMaterial(tx, district, materialId)) cases.add(caseId)
  }
  for (const caseId of cases) {
    const row = await findCase(tx, district, caseId)
    if (row && rolesThatSee(who, row).length > 0) return true
  }
  return false
}
