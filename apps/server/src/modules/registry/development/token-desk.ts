import { randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const Asked = z.object({ grant_type: z.literal('client_credentials') })

/** Issues tokens to one client and knows those that are still good (RFC 6749 §4.4, RFC 6750). */
export function tokenDesk({ clientId, secret }: { readonly clientId: string; readonly secret: string }) {
  const seconds = 300
  const issued = new Map<string, number>()
  const expected = Buffer.from(
    `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`,
  )
  return {
    seconds,
    /** A new token; null for another client, another secret or another grant. */
    issue(authorization: string | undefined, body: unknown): string | null {
      const given = Buffer.from(authorization ?? '')
      const isClient = given.length === expected.length && timingSafeEqual(given, expected)
      if (!isClient || !Asked.safeParse(body).success) return null
      const token = randomBytes(24).toString('base64url')
      issued.set(token, performance.now() + seconds * 1000)
      return token
    },
    knows(authorization: string | undefined): boolean {
      const until = issued.get(authorization?.replace(/^Bearer /, '') ?? '')
      return until !== undefined && until > performance.now()
    },
  }
}
