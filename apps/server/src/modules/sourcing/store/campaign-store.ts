import type { DataKind } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type CampaignRow, type DemandRow, tables } from './tables.ts'

/** What a campaign takes in. */
export type Included = {
  readonly kind: DataKind | null
  readonly asking: string | null
  readonly asked: string | null
}

/** Puts in a campaign with everything that fits and is not answered or cancelled. Answers how many demands. */
export async function insertCampaign(
  tx: Tx,
  row: Omit<CampaignRow, 'version'>,
  { kind, asking, asked }: Included,
): Promise<number> {
  await tables(tx).insertInto('sourcing.campaign').values(row).execute()
  const { rows } = await sql<{ id: string }>`
    INSERT INTO sourcing.campaign_demand (district, campaign_id, demand_id)
    SELECT d.district, ${row.id}::uuid, d.id FROM sourcing.demand d
    WHERE d.district = ${row.district} AND d.state NOT IN ('cancelled', 'confirmed', 'mounted', 'live')
      AND (${kind}::text IS NULL OR d.kind = ${kind})
      AND (${asking}::text IS NULL OR d.asking = ${asking})
      AND (${asked}::text IS NULL OR coalesce(d.asked, d.proposed) = ${asked})
    RETURNING demand_id AS id`.execute(tx)
  return rows.length
}

export function lockCampaign(tx: Tx, district: string, id: string): Promise<CampaignRow | undefined> {
  return tables(tx)
    .selectFrom('sourcing.campaign')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** One campaign, to be looked at. */
export function findCampaign(tx: Tx, district: string, id: string): Promise<CampaignRow | undefined> {
  return tables(tx)
    .selectFrom('sourcing.campaign')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The newest hundred campaigns, newest first: there are a few a year. */
export function listCampaigns(tx: Tx, district: string): Promise<CampaignRow[]> {
  return tables(tx)
    .selectFrom('sourcing.campaign')
    .selectAll()
    .where('district', '=', district)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

export function endCampaign(tx: Tx, row: CampaignRow, at: Date): Promise<CampaignRow> {
  return tables(tx)
    .updateTable('sourcing.campaign')
    .set({ closed_at: at, version: row.version + 1 })
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export type CampaignDemand = Pick<DemandRow, 'state' | 'asked' | 'proposed' | 'due_on'> & {
  readonly campaign_id: string
}

/** The demands of some campaigns, as far as progress needs. */
export function demandsOfCampaigns(
  tx: Tx,
  district: string,
  ids: readonly string[],
): Promise<CampaignDemand[]> {
  return tables(tx)
    .selectFrom('sourcing.campaign_demand as c')
    .innerJoin('sourcing.demand as d', (join) =>
      join.onRef('d.district', '=', 'c.district').onRef('d.id', '=', 'c.demand_id'),
    )
    .select(['c.campaign_id', 'd.state', 'd.asked', 'd.proposed', 'd.due_on'])
    .where('c.district', '=', district)
    .where(sql<boolean>`c.campaign_id = ANY(${[...ids]}::uuid[])`)
    .execute()
}
