import type { Tx } from '../../platform/db/database.ts'
import { definitionsInForce } from './store/definitions.ts'

/** Which of these codes are defined as data elements. */
export async function knownElements(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await definitionsInForce(tx, 'forms.data_element', district, [...new Set(codes)])
  return new Set(rows.map(({ code }) => code))
}
