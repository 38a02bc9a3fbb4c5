import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

type RatingTable = {
  district: string
  case_id: string
  organ: string
  item_code: string
  grade: number
  tags: string[]
  comment: string
  rated_at: Date
}
const ratings = (tx: Tx) => tx.withTables<{ 'ratings.rating': RatingTable }>()

export function findRating(
  tx: Tx,
  district: string,
  caseId: string,
): Promise<Selectable<RatingTable> | undefined> {
  return ratings(tx)
    .selectFrom('ratings.rating')
    .selectAll()
    .where('district', '=', district)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
}

/** Answers false when the case was rated before: the key holds it, whoever comes second. */
export async function insertRating(tx: Tx, row: Insertable<RatingTable>): Promise<boolean> {
  const result = await ratings(tx)
    .insertInto('ratings.rating')
    .values(row)
    .onConflict((conflict) => conflict.columns(['district', 'case_id']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
