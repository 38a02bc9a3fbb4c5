import { PackDistrict } from '@yimen/contract'
import { sql } from 'kysely'
import type { Database, Tx } from '../../../platform/db/database.ts'

/** What a district sets for itself. */
export type DistrictSettings = PackDistrict

/** The settings of the district; null before its data pack was imported. */
export async function districtSettings(tx: Tx, district: string): Promise<DistrictSettings | null> {
  const { rows } = await sql<{ settings: unknown }>`
    SELECT jsonb_build_object('code', district, 'name', name, 'nameEnglish', name_english, 'sample', sample,
      'timeZone', time_zone, 'calendar', calendar, 'officeHours', office_hours,
      'historicalDivisions', historical_divisions, 'parameters', parameters) AS settings
    FROM identity.district WHERE district = ${district}`.execute(tx)
  const row = rows[0]
  return row ? PackDistrict.parse(row.settings) : null
}

/** A number that the district sets for itself, by its code; `usual` where it has set none. */
export async function districtNumber(
  tx: Tx,
  district: string,
  parameter: string,
  usual: number,
): Promise<number> {
  const { rows } = await sql<{ value: number }>`
    SELECT (p ->> 'value')::int AS value FROM identity.district d, jsonb_array_elements(d.parameters) p
    WHERE d.district = ${district} AND p ->> 'code' = ${parameter}
      AND jsonb_typeof(p -> 'value') = 'number'`.execute(tx)
  return rows[0]?.value ?? usual
}

/** True in a district of invented people, where one click signs in. */
export async function isSampleDistrict(tx: Tx, district: string): Promise<boolean> {
  const { rows } = await sql<{ sample: boolean }>`
    SELECT sample FROM identity.district WHERE district = ${district}`.execute(tx)
  return rows[0]?.sample === true
}

/** Writes the settings, new or anew. */
export async function saveDistrict(tx: Tx, settings: DistrictSettings): Promise<void> {
  await sql`
    INSERT INTO identity.district (district, name, name_english, sample, time_zone, calendar, office_hours,
      historical_divisions, parameters)
    VALUES (${settings.code}, ${settings.name}, ${settings.nameEnglish}, ${settings.sample}, ${settings.timeZone},
      ${settings.calendar}, ${JSON.stringify(settings.officeHours)},
      ${JSON.stringify(settings.historicalDivisions)}, ${JSON.stringify(settings.parameters)})
    ON CONFLICT (district) DO UPDATE SET name = excluded.name, name_english = excluded.name_english,
      sample = excluded.sample, time_zone = excluded.time_zone, calendar = excluded.calendar,
      office_hours = excluded.office_hours, historical_divisions = excluded.historical_divisions,
      parameters = excluded.parameters`.execute(tx)
}

/** The codes of all districts that this database serves, before one is inside any of them. */
export async function listDistricts(database: Database): Promise<string[]> {
  const { rows } = await sql<{ district: string }>`
    SELECT district FROM identity.district ORDER BY district`.execute(database.kysely)
  return rows.map((row) => row.district)
}
