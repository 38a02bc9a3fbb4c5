import type { Notice, NoticeKind, Sentence } from '@yimen/contract'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'

type Row = {
  id: string
  kind: NoticeKind
  title: Sentence
  words: Sentence
  link: string | null
  at: Date
  read_at: Date | null
}

export type NewNotice = {
  readonly id: string
  readonly subjectId: string
  readonly kind: NoticeKind
  readonly key: string
  readonly title: Sentence
  readonly words: Sentence
  readonly link: string | null
}

/** Puts in a notice. False when the person was told under this key before. */
export async function insertNotice(tx: Tx, district: string, notice: NewNotice, at: Date): Promise<boolean> {
  const { id, subjectId, kind, key, title, words, link } = notice
  const { rows } = await sql<{ id: string }>`
    INSERT INTO notify.notice (district, id, subject_id, kind, key, title, words, link, at)
    VALUES (${district}, ${id}, ${subjectId}, ${kind}, ${key}, ${JSON.stringify(title)}, ${JSON.stringify(words)},
      ${link}, ${at})
    ON CONFLICT (district, subject_id, key) DO NOTHING RETURNING id`.execute(tx)
  return rows.length > 0
}

/** The notices of a person, the newest first; `before` is the last id of the page before. */
export async function pageOfNotices(
  tx: Tx,
  district: string,
  subjectId: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<z.input<typeof Notice>[]> {
  const { rows } = await sql<Row>`
    SELECT id, kind, title, words, link, at, read_at FROM notify.notice
    WHERE district = ${district} AND subject_id = ${subjectId}
      AND (${page.before}::uuid IS NULL OR id < ${page.before}::uuid)
    ORDER BY id DESC LIMIT ${page.limit}`.execute(tx)
  return rows.map(({ id, at, read_at, ...notice }) => ({
    ...notice,
    noticeId: id,
    at: at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
  }))
}

export async function countUnread(tx: Tx, district: string, subjectId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    SELECT count(*)::int AS unread FROM notify.notice
    WHERE district = ${district} AND subject_id = ${subjectId} AND read_at IS NULL`.execute(tx)
  return rows[0]?.unread ?? 0
}

/** Marks one's own notices as read. */
export async function markRead(
  tx: Tx,
  district: string,
  subjectId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await sql`
    UPDATE notify.notice SET read_at = greatest(at, ${at}::timestamptz)
    WHERE district = ${district} AND subject_id = ${subjectId} AND id = ANY(${[...ids]}::uuid[])
      AND read_at IS NULL`.execute(tx)
}
