import type { Who } from '@yimen/contract'
import type { RawBuilder } from 'kysely'
import type { SecretBox } from '../../platform/auth/secret-box.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Database, Tx } from '../../platform/db/database.ts'

export type Representation = Extract<Who, { kind: 'resident' }>['represents'][number]

/** What signing in asks of the store of natural and legal persons. `main.ts` wires it to `modules/registry`. */
export type People = {
  /** The natural person with an identity number; null when the district has no record of them. */
  findNaturalPersonByIdentityNumber(
    tx: Tx,
    district: string,
    identityNumber: string,
  ): Promise<{ readonly subjectId: string; readonly name: string } | null>
  /**
   * The query for whom a person may act today: asked at each request together with the session, so that what has ended
   * counts at once. `subject` is an expression of SQL.
   */
  representations(district: string, subject: RawBuilder<unknown>): RawBuilder<Representation>
}

/** An identity provider that residents sign in with. */
export type OidcClient = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Claim that carries the identity number; `identity_number` when not told. */
  readonly identityClaim?: string
  /** Scopes to ask for; `openid profile` when not told. */
  readonly scope?: string
}

/** What the sign-in stands on; `openSessions` puts it on the server, the routes take it from there. */
export type House = {
  readonly database: Database
  readonly clock: Clock
  readonly box: SecretBox
  readonly secret: string
  readonly people: People
  /** Null = the development identity provider inside. */
  readonly oidc: OidcClient | null
  /** Address under which people reach the server; null = the one that each request names. */
  readonly publicUrl: string | null
}
