import type { AdapterFactory } from 'oidc-provider'
import { type Database, inDistrict, type Tx } from '../../../platform/db/database.ts'
import {
  consumeEntry,
  deleteEntriesOfGrant,
  deleteEntry,
  findEntry,
  saveEntry,
} from '../store/provider-entry.ts'

/** Nothing that the provider keeps without an end of its own counts longer, in seconds. */
const longest = 3_600

/** Keeps what the provider has under way in the district's rows: any process can go on where another began. */
export function databaseAdapter(database: Database, district: string): AdapterFactory {
  const within = <T>(work: (tx: Tx) => Promise<T>) => inDistrict(database, district, work)
  return (model) => ({
    upsert: (id, payload, seconds) =>
      within((tx) => saveEntry(tx, district, { model, id }, payload, seconds ?? longest)),
    find: (id) => within((tx) => findEntry(tx, district, { model, id })),
    findByUid: (uid) => within((tx) => findEntry(tx, district, { model, uid })),
    // Only devices without a browser sign in by a user code; none do here.
    findByUserCode: async () => undefined,
    consume: (id) => within((tx) => consumeEntry(tx, district, { model, id })),
    destroy: (id) => within((tx) => deleteEntry(tx, district, { model, id })),
    revokeByGrantId: (grantId) => within((tx) => deleteEntriesOfGrant(tx, district, grantId)),
  })
}
