import type { SourceAccess } from '@yimen/contract'
import { z } from 'zod'
import type { SourceRow } from '../rules/check-row.ts'
import { type Connector, SourceFault } from './connector.ts'
import { fetchJson } from './fetch-json.ts'
import { tokenFor } from './token.ts'

type HttpAccess = Extract<SourceAccess, { kind: 'http' }>

const Cell = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(500)).max(500),
  z.null(),
])
const Cells = z.record(z.string(), Cell)
const List = z.object({
  rows: z.array(Cells).max(20_000),
  next: z.string().max(400).nullable().describe('asks for the next page; null on the last one'),
  until: z.string().max(100).nullable().describe('what to ask from next time'),
})

/** The longest that a page of a list may take. A form waits far less, and says so by its signal. */
const longestPage = 30_000

/** A JSON interface behind OAuth 2 client credentials, read page by page and from a moment on. */
export function httpConnector(access: HttpAccess, keyColumn: string): Connector {
  const get = async (path: string, signal: AbortSignal) => {
    const ask = async (fresh: boolean) =>
      fetchJson(`${access.address}${path}`, {
        headers: {
          authorization: `Bearer ${await tokenFor(access, signal, fresh)}`,
          accept: 'application/json',
        },
        signal,
      })
    const first = await ask(false)
    // A token may have been revoked before its time: a new one is asked for, once.
    const answer = first.status === 401 ? await ask(true) : first
    if (answer.status === 401 || answer.status === 403)
      throw new SourceFault('refused', `${path}: HTTP ${answer.status}`)
    if (answer.status >= 500 || answer.status === 429)
      throw new SourceFault('down', `${path}: HTTP ${answer.status}`)
    return answer
  }
  const page = async (query: Record<string, string>) => {
    const path = `${access.listPath}?${new URLSearchParams(query)}`
    const { status, body } = await get(path, AbortSignal.timeout(longestPage))
    const list = List.safeParse(body)
    if (status !== 200 || !list.success)
      throw new SourceFault('wrong', `${access.listPath}: HTTP ${status}, not a list of rows`)
    return list.data
  }
  const { onePath } = access
  return {
    async read(cursor, limit) {
      const place = readPlace(cursor)
      const { rows, next, until } = await page({
        limit: String(limit),
        ...(place.since === null ? {} : { since: place.since }),
        ...(place.page === null ? {} : { cursor: place.page }),
      })
      if (rows.length > 0 && next !== null && next === place.page)
        throw new SourceFault('wrong', 'the source leads in a circle: the next page is this one')
      const after =
        next === null ? { since: until ?? place.since, page: null } : { since: place.since, page: next }
      return {
        rows: rows.map((cells, index) => ({
          place: `${place.page ?? 'first page'}, row ${index + 1}`,
          cells: asText(cells),
        })),
        cursor: JSON.stringify(after),
        ended: next === null,
      }
    },
    ...(onePath === undefined
      ? {}
      : {
          async ask(code: string, signal: AbortSignal): Promise<SourceRow | null> {
            const { status, body } = await get(onePath.replace(':code', encodeURIComponent(code)), signal)
            if (status === 404) return null
            const cells = Cells.safeParse(body)
            if (status !== 200 || !cells.success)
              throw new SourceFault('wrong', `${onePath}: HTTP ${status}, not a row`)
            const row = asText(cells.data)
            if (row[keyColumn]?.toUpperCase() !== code)
              throw new SourceFault('wrong', `${onePath}: the answer is about somebody else`)
            return { place: onePath, cells: row }
          },
        }),
    async check() {
      await page({ limit: '1' })
      return access.address
    },
    close: async () => undefined,
  }
}

const Place = z.object({ since: z.string().nullable(), page: z.string().nullable() })

function readPlace(cursor: string | null): z.infer<typeof Place> {
  return cursor === null ? { since: null, page: null } : Place.parse(JSON.parse(cursor))
}

/** Numbers and lists as the text that a file would hold. */
function asText(cells: z.infer<typeof Cells>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      cell === null ? null : Array.isArray(cell) ? cell.join('|') : String(cell),
    ]),
  )
}
