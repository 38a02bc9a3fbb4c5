import type { SourceAccess } from '@yimen/contract'
import { z } from 'zod'
import { SourceFault } from './connector.ts'
import { fetchJson } from './fetch-json.ts'
import { readSecret } from './secrets.ts'

type HttpAccess = Extract<SourceAccess, { kind: 'http' }>

const Token = z.object({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().optional(),
})
type Kept = { readonly token: string; readonly until: number }
const tokens = new Map<string, Kept>()
/** How long before its end a token is no longer used, in milliseconds. */
const margin = 10_000

/** The token for a source (RFC 6749 §4.4), kept in memory until shortly before it ends. */
export async function tokenFor(access: HttpAccess, signal: AbortSignal, fresh: boolean): Promise<string> {
  const key = JSON.stringify([access.address, access.tokenPath, access.clientId])
  const kept = tokens.get(key)
  if (!fresh && kept && kept.until > performance.now()) return kept.token
  const secret = await readSecret(access.secret)
  const basic = Buffer.from(`${encodeURIComponent(access.clientId)}:${encodeURIComponent(secret)}`)
  const { status, body } = await fetchJson(`${access.address}${access.tokenPath}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${basic.toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'grant_type=client_credentials',
    signal,
  })
  if (status === 400 || status === 401 || status === 403)
    throw new SourceFault('refused', `${access.tokenPath}: HTTP ${status}`)
  if (status >= 500) throw new SourceFault('down', `${access.tokenPath}: HTTP ${status}`)
  const token = Token.safeParse(body)
  if (!token.success) throw new SourceFault('wrong', `${access.tokenPath}: HTTP ${status}, no token`)
  const seconds = token.data.expires_in ?? 60
  tokens.set(key, { token: token.data.access_token, until: performance.now() + seconds * 1000 - margin })
  return token.data.access_token
}
