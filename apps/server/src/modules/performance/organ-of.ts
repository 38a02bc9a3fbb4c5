import type { Tx } from '../../platform/db/database.ts'
import { organByName } from '../identity/index.ts'

/** The code of the organ that a book names as its department; null when the district has none of that name. */
export async function organOf(tx: Tx, district: string, unit: string): Promise<string | null> {
  return (await organByName(tx, district, unit.replace(/\s/g, '')))?.code ?? null
}
