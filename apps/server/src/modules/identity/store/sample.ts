import type { PackPerson, PackStaffMember, Sentence } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** A person that the sign-in page of a sample district offers. */
export type SamplePerson = {
  readonly account: string
  readonly name: string
  readonly nameEnglish: string
  readonly identityNumber: string
  readonly about: Sentence
}

/** One of those on offer, on either side of the counter. */
export type SampleAccount = {
  readonly account: string
  readonly name: string
  readonly side: 'resident' | 'staff'
  readonly about: Sentence
}

const person = sql.raw(
  `account, name, name_english AS "nameEnglish", identity_number AS "identityNumber", about`,
)

/** The people on offer; none in a real district, whatever the table holds. */
export async function samplePeople(tx: Tx, district: string): Promise<SamplePerson[]> {
  const { rows } = await sql<SamplePerson>`
    SELECT ${person} FROM identity.sample_person AS s WHERE s.district = ${district}
      AND EXISTS (SELECT FROM identity.district AS d WHERE d.district = s.district AND d.sample)
    ORDER BY place, account`.execute(tx)
  return rows
}

/** One of them by account; null when it is not on offer. */
export async function samplePerson(tx: Tx, district: string, account: string): Promise<SamplePerson | null> {
  return (await samplePeople(tx, district)).find((one) => one.account === account) ?? null
}

/** Staff of the sample, with what one can do as each. */
async function listSampleStaff(
  tx: Tx,
  district: string,
): Promise<{ account: string; name: string; about: Sentence }[]> {
  const { rows } = await sql<{ account: string; name: string; about: Sentence }>`
    SELECT st.account, st.name, st.about FROM identity.staff AS st
      JOIN identity.district AS d ON d.district = st.district AND d.sample
    WHERE st.district = ${district} AND st.sample AND st.state = 'active' ORDER BY st.place, st.account`.execute(
    tx,
  )
  return rows
}

/** Whom a sample district offers, residents first; nobody in a real one. */
export async function sampleAccounts(tx: Tx, district: string): Promise<SampleAccount[]> {
  const people = await samplePeople(tx, district)
  const staff = await listSampleStaff(tx, district)
  return [
    ...people.map(({ account, name, about }) => ({ account, name, about, side: 'resident' as const })),
    ...staff.map(({ account, name, about }) => ({ account, name, about, side: 'staff' as const })),
  ]
}

/** Notes the sign-in of a sample member of staff; null when the account is none, or is disabled. */
export async function sampleStaff(
  tx: Tx,
  district: string,
  account: string,
  now: Date,
): Promise<{ staffId: string } | null> {
  const { rows } = await sql<{ staffId: string }>`
    UPDATE identity.staff SET last_sign_in = ${now}
    WHERE district = ${district} AND account = ${account} AND sample AND state = 'active'
    RETURNING staff_id AS "staffId"`.execute(tx)
  return rows[0] ?? null
}

/** Writes a person on offer, new or anew. */
export async function saveSamplePerson(
  tx: Tx,
  district: string,
  one: PackPerson,
  place: number,
): Promise<void> {
  await sql`
    INSERT INTO identity.sample_person (district, account, name, name_english, identity_number, about, place)
    VALUES (${district}, ${one.key}, ${one.name.zh}, ${one.name.en}, ${one.identityNumber}, ${JSON.stringify(one.about)}, ${place})
    ON CONFLICT (district, account) DO UPDATE SET name = excluded.name, name_english = excluded.name_english,
      identity_number = excluded.identity_number, about = excluded.about, place = excluded.place`.execute(tx)
}

/** Writes a member of staff of a pack, without a password; answers the id and whether the account is new. */
export async function saveSampleStaff(
  tx: Tx,
  district: string,
  staffId: string,
  one: PackStaffMember & { readonly sample: boolean; readonly place: number },
): Promise<{ staffId: string; added: boolean }> {
  const { rows } = await sql<{ staffId: string }>`
    INSERT INTO identity.staff (district, staff_id, account, name, name_english, organ, sample, about, place)
    VALUES (${district}, ${staffId}, ${one.account}, ${one.name.zh}, ${one.name.en}, ${one.organ}, ${one.sample},
      ${JSON.stringify(one.about)}, ${one.place})
    ON CONFLICT (district, account) DO UPDATE SET name = excluded.name, name_english = excluded.name_english,
      organ = excluded.organ, sample = excluded.sample, about = excluded.about, place = excluded.place
    RETURNING staff_id AS "staffId"`.execute(tx)
  const saved = rows[0]?.staffId
  if (saved === undefined) throw new Error(`the account ${one.account} was not written`)
  return { staffId: saved, added: saved === staffId }
}
