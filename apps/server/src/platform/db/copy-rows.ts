import { pipeline } from 'node:stream/promises'
import { CompiledQuery } from 'kysely'
import { from } from 'pg-copy-streams'
import type { Tx } from './database.ts'
import { orAway } from './database-away.ts'
import { clientOf, send } from './naming-driver.ts'

/**
 * Sends lines of PostgreSQL's text format into a table by `COPY … FROM STDIN`, in the transaction. The table has to be
 * a temporary one: PostgreSQL copies into no table that row-level security protects. Answers how many rows arrived.
 */
export async function copyRows(tx: Tx, into: string, lines: Iterable<string>): Promise<number> {
  const client = clientOf(tx)
  // A COPY has the connection for itself: what was sent before has to be answered first.
  await orAway(send(client, CompiledQuery.raw('SELECT')))
  const stream = client.query(from(`COPY ${into} FROM STDIN`))
  await orAway(pipeline(inPieces(lines), stream))
  return stream.rowCount
}

/** About 64 KiB at a time: a write for each line costs more than the line. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** A value as a cell of the text format; null and undefined are NULL. */
export function copyCell(value: string | null | undefined): string {
  if (value === null || value === undefined) return '\\N'
  return /[\\\n\r\t]/.test(value) ? value.replace(/[\\\n\r\t]/g, escapeSign) : value
}

function escapeSign(sign: string): string {
  return { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }[sign] ?? sign
}
