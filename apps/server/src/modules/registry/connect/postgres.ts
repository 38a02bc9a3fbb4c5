import pg from 'pg'
import { SourceFault } from './connector.ts'
import { longestStatement, type SqlSession } from './sql.ts'

/** Opens a PostgreSQL of another department, to read. */
export async function openPostgres(address: string): Promise<SqlSession> {
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: 5_000,
    query_timeout: longestStatement,
    application_name: 'yimen-source',
    options: '-c default_transaction_read_only=on -c timezone=Asia/Shanghai',
  })
  // A connection that breaks while nobody waits for it must not end the process; the next query says it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw faultOf(error)
  }
  return {
    quote: (name) => client.escapeIdentifier(name),
    asText: (expression) => `${expression}::text`,
    async query(text, values) {
      const numbered = text.split('?').reduce((before, after, place) => `${before}$${place}${after}`)
      try {
        const { rows } = await client.query<Record<string, string | null>>(numbered, [...values])
        return rows
      } catch (error) {
        throw faultOf(error)
      }
    },
    close: () => client.end(),
  }
}

function faultOf(error: unknown): SourceFault {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(28|42501|3D000)/.test(code)) return new SourceFault('refused', message, { cause: error })
  if (/^(42|22)/.test(code)) return new SourceFault('wrong', message, { cause: error })
  if (/timeout/i.test(message)) return new SourceFault('slow', message, { cause: error })
  return new SourceFault('down', message, { cause: error })
}
