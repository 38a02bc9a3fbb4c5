import { type Insertable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { CaseRow, CasesTables, DocumentRow, OpinionRow } from './tables.ts'

const cases = (tx: Tx) => tx.withTables<CasesTables>()
/** What lies under one requirement of a case. */
export type HandedIn = {
  readonly requirement: string
  readonly material_id: string
  readonly from_vault: boolean
}

/** What was handed in for the requirements of a case. */
export function materialsOf(tx: Tx, row: CaseRow): Promise<HandedIn[]> {
  return cases(tx)
    .selectFrom('cases.material')
    .select(['requirement', 'material_id', 'from_vault'])
    .where('district', '=', row.district)
    .where('case_id', '=', row.id)
    .execute()
}

/** Puts a material under a requirement, in place of what was there. */
export async function handIn(tx: Tx, row: CaseRow, material: HandedIn): Promise<void> {
  const { material_id, from_vault } = material
  await cases(tx)
    .insertInto('cases.material')
    .values({ district: row.district, case_id: row.id, ...material })
    .onConflict((conflict) =>
      conflict.columns(['district', 'case_id', 'requirement']).doUpdateSet({ material_id, from_vault }),
    )
    .execute()
}

export async function takeBack(tx: Tx, row: CaseRow, requirement: string): Promise<void> {
  await cases(tx)
    .deleteFrom('cases.material')
    .where('district', '=', row.district)
    .where('case_id', '=', row.id)
    .where('requirement', '=', requirement)
    .execute()
}

export function documentsOf(tx: Tx, row: CaseRow): Promise<DocumentRow[]> {
  return cases(tx)
    .selectFrom('cases.document')
    .selectAll()
    .where('district', '=', row.district)
    .where('case_id', '=', row.id)
    .orderBy('id')
    .execute()
}

export function findDocument(tx: Tx, district: string, id: string): Promise<DocumentRow | undefined> {
  return cases(tx)
    .selectFrom('cases.document')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The document that a printed code stands for. */
export function findDocumentByCode(tx: Tx, district: string, code: string): Promise<DocumentRow | undefined> {
  return cases(tx)
    .selectFrom('cases.document')
    .selectAll()
    .where('district', '=', district)
    .where('verify_code', '=', code)
    .executeTakeFirst()
}

export async function insertDocument(tx: Tx, row: Insertable<CasesTables['cases.document']>): Promise<void> {
  await cases(tx).insertInto('cases.document').values(row).execute()
}

/** Puts the finished PDF under its document. */
export async function setDocumentFile(tx: Tx, district: string, id: string, fileId: string): Promise<void> {
  await cases(tx)
    .updateTable('cases.document')
    .set({ file_id: fileId })
    .where('district', '=', district)
    .where('id', '=', id)
    .execute()
}

export function opinionsOf(tx: Tx, row: CaseRow): Promise<OpinionRow[]> {
  return cases(tx)
    .selectFrom('cases.opinion')
    .selectAll()
    .where('district', '=', row.district)
    .where('case_id', '=', row.id)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export async function insertOpinion(tx: Tx, row: Insertable<CasesTables['cases.opinion']>): Promise<void> {
  await cases(tx).insertInto('cases.opinion').values(row).execute()
}

/** The documents whose PDF is this file. */
export function documentsOfFile(tx: Tx, district: string, fileId: string): Promise<DocumentRow[]> {
  return cases(tx)
    .selectFrom('cases.document')
    .selectAll()
    .where('district', '=', district)
    .where('file_id', '=', fileId)
    .execute()
}

/** Which of these files some document is drawn in. */
export async function usedFiles(tx: Tx, district: string, fileIds: readonly string[]): Promise<string[]> {
  const rows = await cases(tx)
    .selectFrom('cases.document')
    .select('file_id')
    .where('district', '=', district)
    .where(sql<boolean>`file_id = ANY(${[...fileIds]}::uuid[])`)
    .execute()
  return rows.flatMap(({ file_id }) => (file_id === null ? [] : [file_id]))
}

/** The cases that a material was handed in for. */
export async function casesOfMaterial(tx: Tx, district: string, materialId: string): Promise<string[]> {
  const rows = await cases(tx)
    .selectFrom('cases.material')
    .select('case_id')
    .where('district', '=', district)
    .where('material_id', '=', materialId)
    .execute()
  return rows.map((row) => row.case_id)
}
