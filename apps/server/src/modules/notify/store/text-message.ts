import type { TextMessageState } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export type TextMessageRow = {
  readonly id: string
  readonly notice_id: string
  readonly phone: string
  readonly text: string
  readonly at: Date
  readonly state: TextMessageState
  readonly provider: string | null
  readonly settled_at: Date | null
}

const columns = sql.raw('id, notice_id, phone, text, at, state, provider, settled_at')

export async function insertTextMessage(
  tx: Tx,
  district: string,
  message: Pick<TextMessageRow, 'id' | 'notice_id' | 'phone' | 'text' | 'at'>,
): Promise<void> {
  const { id, notice_id, phone, text, at } = message
  await sql`
    INSERT INTO notify.text_message (district, id, notice_id, phone, text, at)
    VALUES (${district}, ${id}, ${notice_id}, ${phone}, ${text}, ${at})`.execute(tx)
}

/** A message that is still to go out, held; undefined when it went already. */
export async function holdWaiting(tx: Tx, district: string, id: string): Promise<TextMessageRow | undefined> {
  const { rows } = await sql<TextMessageRow>`
    SELECT ${columns} FROM notify.text_message
    WHERE district = ${district} AND id = ${id} AND state = 'waiting' FOR UPDATE`.execute(tx)
  return rows[0]
}

/** Notes what became of a message. */
export async function settleTextMessage(
  tx: Tx,
  district: string,
  id: string,
  settled: {
    readonly state: Exclude<TextMessageState, 'waiting'>
    readonly provider: string
    readonly reference: string
    readonly at: Date
  },
): Promise<void> {
  const { state, provider, reference, at } = settled
  await sql`
    UPDATE notify.text_message SET state = ${state}, provider = ${provider}, reference = ${reference}, settled_at = ${at}
    WHERE district = ${district} AND id = ${id}`.execute(tx)
}

/** All messages, the newest first. */
export async function pageOfTextMessages(
  tx: Tx,
  district: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<TextMessageRow[]> {
  const { rows } = await sql<TextMessageRow>`
    SELECT ${columns} FROM notify.text_message
    WHERE district = ${district} AND (${page.before}::uuid IS NULL OR id < ${page.before}::uuid)
    ORDER BY id DESC LIMIT ${page.limit}`.execute(tx)
  return rows
}
