import type { SurvivorshipRule } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Authority } from '../rules/survivorship.ts'

/**
 * Makes stores answer for elements from now on (认责): the most trusted word of an element is then theirs, and their
 * word is asked for again once it is older than the cycle. What is told already stays as it is. Answers how many changed.
 */
export async function recordAuthorities(
  tx: Tx,
  district: string,
  authorities: readonly Authority[],
  now: Date,
): Promise<number> {
  if (authorities.length === 0) return 0
  const told = sql`jsonb_to_recordset(${JSON.stringify(authorities)}::jsonb)
    AS x (element text, organ text, store text, duty text, cycle text)`
  await sql`
    UPDATE registry.authority a SET until = ${now} FROM ${told}
    WHERE a.district = ${district} AND a.until IS NULL
      AND (a.element, a.organ, a.store) = (x.element, x.organ, x.store)
      AND (a.duty, a.cycle) IS DISTINCT FROM (x.duty, x.cycle)`.execute(tx)
  const { numAffectedRows } = await sql`
    INSERT INTO registry.authority (district, element, organ, store, since, duty, cycle)
    SELECT DISTINCT ON (x.element, x.organ, x.store) ${district}, x.element, x.organ, x.store, ${now}::timestamptz, x.duty, x.cycle
    FROM ${told}
    WHERE NOT EXISTS (SELECT FROM registry.authority a WHERE a.district = ${district} AND a.until IS NULL
      AND (a.element, a.organ, a.store) = (x.element, x.organ, x.store))
    ON CONFLICT (district, element, organ, store, since) DO UPDATE SET
      until = NULL, duty = excluded.duty, cycle = excluded.cycle`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Ends what was told under a data duty: its store no longer goes before the others. Answers how many ended. */
export async function endAuthorities(tx: Tx, district: string, duty: string, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    UPDATE registry.authority SET until = ${now}
    WHERE district = ${district} AND duty = ${duty} AND until IS NULL`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Sets the order of criteria for elements; a new version each time that it differs. Answers how many changed. */
export async function recordSurvivorship(
  tx: Tx,
  district: string,
  rules: readonly SurvivorshipRule[],
  now: Date,
): Promise<number> {
  if (rules.length === 0) return 0
  const { rows } = await sql<{ element: string }>`
    WITH told AS (
      SELECT element, criteria FROM jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) AS x (element text, criteria text[])
    ), ended AS (
      UPDATE registry.survivorship s SET until = ${now} FROM told
      WHERE s.district = ${district} AND s.until IS NULL AND s.element = told.element AND s.criteria <> told.criteria
      RETURNING s.element, s.version
    )
    SELECT told.element FROM told
    WHERE EXISTS (SELECT FROM ended WHERE ended.element = told.element)
      OR NOT EXISTS (SELECT FROM registry.survivorship s
        WHERE s.district = ${district} AND s.until IS NULL AND s.element = told.element)`.execute(tx)
  const changed = rules.filter(({ element }) => rows.some((row) => row.element === element))
  for (const { element, criteria } of changed)
    await sql`
      INSERT INTO registry.survivorship (district, element, version, criteria, since)
      SELECT ${district}, ${element}::text, coalesce(max(version), 0) + 1, ${[...criteria]}::text[], ${now}::timestamptz
      FROM registry.survivorship WHERE district = ${district} AND element = ${element}`.execute(tx)
  return changed.length
}
