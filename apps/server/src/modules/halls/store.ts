import { chineseOf, englishOf } from '@yimen/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Group, HallPlan } from './rules/hall.ts'

/** A hall as it stands in the tables. */
export type StoredHall = HallPlan & { readonly id: string }

type Row = Omit<StoredHall, 'name'> & { readonly zh: string; readonly en: string }

/** Halls in use with their counters: the district's centre first, then by code. */
export function hallsInUse(tx: Tx, district: string): Promise<StoredHall[]> {
  return readHalls(tx, district, sql`h.state = 'in-use'`)
}

/** The hall of a code, when it is in use. */
export async function hallByCode(tx: Tx, district: string, code: string): Promise<StoredHall | undefined> {
  const [hall] = await readHalls(tx, district, sql`h.state = 'in-use' AND h.code = ${code}`)
  return hall
}

async function readHalls(tx: Tx, district: string, which: RawBuilder<unknown>): Promise<StoredHall[]> {
  const ofGroup = sql`district = g.district AND hall = g.hall AND group_code = g.code`
  const { rows } = await sql<Row>`
    SELECT h.id, h.code, h.name_zh AS zh, h.name_en AS en, h.organ, h.division, h.phone, h.hours, h.standing,
      CASE WHEN h.address_english IS NULL THEN to_jsonb(h.address)
        ELSE jsonb_build_object('zh', h.address, 'en', h.address_english) END AS address,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'code', g.code, 'name', jsonb_build_object('zh', g.name_zh, 'en', g.name_en),
          'comprehensive', g.comprehensive, 'note', g.note,
          'counters', to_jsonb(ARRAY(SELECT number FROM halls.counter WHERE ${ofGroup} ORDER BY number)),
          'organs', to_jsonb(ARRAY(SELECT organ FROM halls.group_organ WHERE ${ofGroup} ORDER BY place)),
          'items', to_jsonb(ARRAY(SELECT item_code FROM halls.group_item WHERE ${ofGroup} ORDER BY place))
        ) ORDER BY g.code), '[]')
        FROM halls.counter_group g WHERE g.district = h.district AND g.hall = h.code) AS groups
    FROM halls.hall h WHERE h.district = ${district} AND ${which}
    ORDER BY char_length(h.division), h.code`.execute(tx)
  return rows.map(({ zh, en, ...hall }) => ({ ...hall, name: { zh, en } }))
}

/** Writes a hall, new or anew. Answers its id: the one it had, or `id`. */
export async function saveHall(tx: Tx, district: string, hall: HallPlan, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO halls.hall (district, code, id, name_zh, name_en, organ, division, address,
      address_english, phone, hours, standing)
    VALUES (${district}, ${hall.code}, ${id}, ${hall.name.zh}, ${hall.name.en}, ${hall.organ}, ${hall.division},
      ${chineseOf(hall.address)}, ${englishOf(hall.address)}, ${hall.phone},
      ${JSON.stringify(hall.hours)}, ${hall.standing})
    ON CONFLICT (district, code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
      organ = excluded.organ, division = excluded.division, address = excluded.address,
      address_english = excluded.address_english, phone = excluded.phone, hours = excluded.hours, standing = excluded.standing, state = 'in-use'
    RETURNING id`.execute(tx)
  for (const group of hall.groups) await saveGroup(tx, district, hall.code, group)
  await dropOthers(tx, district, hall)
  return rows[0]?.id ?? id
}

async function saveGroup(tx: Tx, district: string, hall: string, group: Group): Promise<void> {
  const { code, name, comprehensive, note, counters, organs, items } = group
  await sql`
    INSERT INTO halls.counter_group (district, hall, code, name_zh, name_en, comprehensive, note)
    VALUES (${district}, ${hall}, ${code}, ${name.zh}, ${name.en}, ${comprehensive}, ${note && JSON.stringify(note)})
    ON CONFLICT (district, hall, code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
      comprehensive = excluded.comprehensive, note = excluded.note`.execute(tx)
  await sql`
    INSERT INTO halls.counter (district, hall, number, group_code)
    SELECT ${district}, ${hall}, number, ${code} FROM unnest(${[...counters]}::smallint[]) AS number
    ON CONFLICT (district, hall, number) DO UPDATE SET group_code = excluded.group_code`.execute(tx)
  const ofGroup = sql`district = ${district} AND hall = ${hall} AND group_code = ${code}`
  await sql`DELETE FROM halls.group_organ WHERE ${ofGroup}`.execute(tx)
  await sql`
    INSERT INTO halls.group_organ (district, hall, group_code, organ, place)
    SELECT ${district}, ${hall}, ${code}, organ, place
    FROM unnest(${[...organs]}::text[]) WITH ORDINALITY AS given (organ, place)`.execute(tx)
  await sql`DELETE FROM halls.group_item WHERE ${ofGroup}`.execute(tx)
  await sql`
    INSERT INTO halls.group_item (district, hall, group_code, item_code, place)
    SELECT ${district}, ${hall}, ${code}, item_code, place
    FROM unnest(${[...items]}::text[]) WITH ORDINALITY AS given (item_code, place)`.execute(tx)
}

/** Takes away the counters and groups that a hall has no longer. */
async function dropOthers(tx: Tx, district: string, { code, groups }: HallPlan): Promise<void> {
  const counters = groups.flatMap((group) => group.counters)
  const codes = groups.map((group) => group.code)
  const ofHall = sql`district = ${district} AND hall = ${code}`
  await sql`DELETE FROM halls.counter WHERE ${ofHall} AND number <> ALL(${counters}::smallint[])`.execute(tx)
  await sql`DELETE FROM halls.group_organ WHERE ${ofHall} AND group_code <> ALL(${codes}::text[])`.execute(tx)
  await sql`DELETE FROM halls.group_item WHERE ${ofHall} AND group_code <> ALL(${codes}::text[])`.execute(tx)
  await sql`DELETE FROM halls.counter_group WHERE ${ofHall} AND code <> ALL(${codes}::text[])`.execute(tx)
}

/** From now on nobody is sent there. */
export async function closeHall(tx: Tx, district: string, code: string): Promise<void> {
  await sql`UPDATE halls.hall SET state = 'closed' WHERE district = ${district} AND code = ${code}`.execute(
    tx,
  )
}
