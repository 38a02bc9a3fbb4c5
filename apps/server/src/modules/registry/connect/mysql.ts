import mysql, { type RowDataPacket } from 'mysql2/promise'
import { SourceFault } from './connector.ts'
import { longestStatement, type SqlSession } from './sql.ts'

/** Opens a MySQL or MariaDB of another department, to read. */
export async function openMysql(address: string): Promise<SqlSession> {
  let connection: mysql.Connection
  try {
    connection = await mysql.createConnection({
      uri: address.replace(/^mariadb:/, 'mysql:'),
      connectTimeout: 5_000,
      dateStrings: true,
      charset: 'utf8mb4',
    })
    connection.on('error', () => undefined)
    await connection.query('SET SESSION TRANSACTION READ ONLY')
  } catch (error) {
    throw faultOf(error)
  }
  return {
    quote: (name) => mysql.escapeId(name, true),
    asText: (expression) => `CAST(${expression} AS CHAR)`,
    async query(text, values) {
      try {
        const [rows] = await connection.query<RowDataPacket[]>({
          sql: text,
          values: [...values],
          timeout: longestStatement,
        })
        return rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [name, cell === null ? null : String(cell)]),
          ),
        )
      } catch (error) {
        throw faultOf(error)
      }
    },
    close: () => connection.end(),
  }
}

const refused = new Set([
  'ER_ACCESS_DENIED_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
])

function faultOf(error: unknown): SourceFault {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (refused.has(code)) return new SourceFault('refused', message, { cause: error })
  if (/TIMEOUT/.test(code)) return new SourceFault('slow', message, { cause: error })
  if (code.startsWith('ER_')) return new SourceFault('wrong', message, { cause: error })
  return new SourceFault('down', message, { cause: error })
}
