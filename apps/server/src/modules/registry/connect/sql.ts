import type { SourceAccess, SourceDefinition } from '@yimen/contract'
import { z } from 'zod'
import { type Connector, SourceFault } from './connector.ts'
import { openMysql } from './mysql.ts'
import { openPostgres } from './postgres.ts'
import { readSecret } from './secrets.ts'

type SqlAccess = Extract<SourceAccess, { kind: 'sql' }>
/** One kind of database. Rows come with every cell as text. */
export type SqlSession = {
  quote(name: string): string
  asText(expression: string): string
  query(text: string, values: readonly string[]): Promise<readonly Record<string, string | null>[]>
  close(): Promise<void>
}

/** Milliseconds that a statement of a source may take. */
export const longestStatement = 60_000
const Place = z.tuple([z.string(), z.string()])

/**
 * A table or view of another department’s database, read in order of its cursor column and its key. The session is
 * opened with the first reading and only ever reads.
 */
export function sqlConnector(
  access: SqlAccess,
  definition: Pick<SourceDefinition, 'key' | 'subjectName' | 'columns' | 'observedAt'>,
): Connector {
  let opened: Promise<SqlSession> | null = null
  const session = () => {
    opened ??= open(access)
    return opened
  }
  const { key, subjectName, observedAt } = definition
  const names = [
    ...new Set(
      [key, subjectName, observedAt, ...Object.keys(definition.columns)].filter((name) => name !== undefined),
    ),
  ]
  const select = async (after: z.infer<typeof Place> | null, limit: number) => {
    const { quote, asText, query } = await session()
    const order = [quote(access.cursorColumn), quote(key)].join(', ')
    const cells = names.map((name) => `${asText(quote(name))} AS ${quote(name)}`)
    const table = access.table.split('.').map(quote).join('.')
    const [first, second] = after ?? []
    const where = first === undefined || second === undefined ? '' : `WHERE (${order}) > (?, ?)`
    return query(
      `SELECT ${cells.join(', ')}, ${asText(quote(access.cursorColumn))} AS ${quote(cursorName)} FROM ${table} ${where}
       ORDER BY ${order} LIMIT ${limit}`,
      first === undefined || second === undefined ? [] : [first, second],
    )
  }
  return {
    async read(cursor, limit) {
      const found = await select(cursor === null ? null : Place.parse(JSON.parse(cursor)), limit)
      const last = found.at(-1)
      const at = last?.[cursorName]
      if (last && (at === null || at === undefined))
        throw new SourceFault('wrong', `${access.cursorColumn} is empty in a row: it cannot be read in order`)
      return {
        rows: found.map(({ [cursorName]: _, ...cells }) => ({ place: `${key} ${tail(cells[key])}`, cells })),
        cursor: at === undefined || at === null ? cursor : JSON.stringify([at, last?.[key] ?? '']),
        ended: found.length < limit,
      }
    },
    async check() {
      await select(null, 1)
      return access.table
    },
    async close() {
      if (opened === null) return
      const session = await opened.catch(() => null)
      await session?.close()
    },
  }
}

const cursorName = 'yimen_cursor'

/** Enough of a number to find the row, and not the whole of it. */
function tail(number: string | null | undefined): string {
  return `…${(number ?? '').slice(-4)}`
}

async function open(access: SqlAccess): Promise<SqlSession> {
  const address = await readSecret(access.address)
  if (/^postgres(ql)?:\/\//.test(address)) return openPostgres(address)
  if (/^(mysql|mariadb):\/\//.test(address)) return openMysql(address)
  throw new SourceFault('refused', 'the address has to begin with postgresql:// or mysql://')
}
