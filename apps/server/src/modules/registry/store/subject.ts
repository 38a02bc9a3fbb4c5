import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** A natural or legal person as other modules see it. `code` = identity number, or unified social credit code. */
export type Subject = {
  readonly subjectId: string
  readonly kind: 'person' | 'legal-person'
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
  readonly legalKind: string | null
  readonly founded: string | null
  readonly state: 'active' | 'ended'
}

const columns = sql.raw(
  'id AS "subjectId", kind, code, name, name_english AS "nameEnglish", legal_kind AS "legalKind", founded, state',
)

/** The subjects with these ids; unknown ones are left out. */
export async function subjectsById(tx: Tx, district: string, ids: readonly string[]): Promise<Subject[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Subject>`
    SELECT ${columns} FROM registry.subject WHERE district = ${district} AND id = ANY(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return rows
}

/** One subject; null when there is none. */
export async function subjectById(tx: Tx, district: string, subjectId: string): Promise<Subject | null> {
  return (await subjectsById(tx, district, [subjectId]))[0] ?? null
}

/** The subject with an identity number or a credit code, capital or small letters; null when there is none. */
export async function subjectByCode(
  tx: Tx,
  district: string,
  kind: Subject['kind'],
  code: string,
): Promise<Subject | null> {
  const { rows } = await sql<Subject>`
    SELECT ${columns} FROM registry.subject
    WHERE district = ${district} AND kind = ${kind} AND code = ${code.trim().toUpperCase()}`.execute(tx)
  return rows[0] ?? null
}

/** The subjects that came in by a data pack, by the keys that its files use. */
export async function subjectsByPackKey(tx: Tx, district: string): Promise<Map<string, Subject>> {
  const { rows } = await sql<Subject & { key: string }>`
    SELECT ${columns}, pack_key AS key FROM registry.subject
    WHERE district = ${district} AND pack_key IS NOT NULL`.execute(tx)
  return new Map(rows.map(({ key, ...subject }) => [key, subject]))
}

export type NewSubject = Omit<Subject, 'state'> & { readonly packKey: string | null }

/** Writes a subject, known by kind and code. Answers its id, and whether anything was new. */
export async function saveSubject(
  tx: Tx,
  district: string,
  subject: NewSubject,
  now: Date,
): Promise<{ subjectId: string; changed: boolean }> {
  const { subjectId, kind, code, name, nameEnglish, legalKind, founded, packKey } = subject
  const { rows } = await sql<{ id: string }>`
    INSERT INTO registry.subject AS s (district, id, kind, code, name, name_english, legal_kind, founded, pack_key, recorded_at)
    VALUES (${district}, ${subjectId}, ${kind}, ${code}, ${name}, ${nameEnglish}, ${legalKind}, ${founded}, ${packKey}, ${now})
    ON CONFLICT (district, kind, code) DO UPDATE SET
      name = excluded.name, name_english = excluded.name_english, legal_kind = excluded.legal_kind,
      founded = excluded.founded, pack_key = coalesce(excluded.pack_key, s.pack_key)
    WHERE (s.name, s.name_english, s.legal_kind, s.founded, s.pack_key) IS DISTINCT FROM
      (excluded.name, excluded.name_english, excluded.legal_kind, excluded.founded, coalesce(excluded.pack_key, s.pack_key))
    RETURNING id`.execute(tx)
  const written = rows[0]
  if (written) return { subjectId: written.id, changed: true }
  const known = await subjectByCode(tx, district, kind, code)
  if (!known) throw new Error(`the subject ${kind} was neither written nor found`)
  return { subjectId: known.subjectId, changed: false }
}
