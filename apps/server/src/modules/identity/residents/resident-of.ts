import type * as oidc from 'openid-client'
import { fetchUserInfo } from 'openid-client'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import type { People } from '../house.ts'
import { knownLogin, noteLogin } from '../store/resident-login.ts'

/** What a provider said of the person: `sub` always, the identity number where it may. */
export type Told = { readonly issuer: string; readonly sub: string; readonly identityNumber: string | null }

const Text = z.string().min(1)

/** Reads what was told from the id token, and from the provider's user info when the number is not in it. */
export async function readClaims(
  configuration: oidc.Configuration,
  tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
  identityClaim: string,
): Promise<Told> {
  const claims = tokens.claims()
  if (!claims) throw new Error('the provider gave no id token')
  const { issuer, userinfo_endpoint } = configuration.serverMetadata()
  const inToken = Text.safeParse(claims[identityClaim])
  if (inToken.success || !userinfo_endpoint)
    return { issuer, sub: claims.sub, identityNumber: inToken.success ? inToken.data : null }
  const info = await fetchUserInfo(configuration, tokens.access_token, claims.sub)
  const inInfo = Text.safeParse(info[identityClaim])
  return { issuer, sub: claims.sub, identityNumber: inInfo.success ? inInfo.data : null }
}

/**
 * The subject that was meant: by the identity number where it was told, else by an earlier sign-in with the same
 * `sub`. Null when the district has no record of the person.
 */
export async function residentOf(
  tx: Tx,
  people: People,
  district: string,
  told: Told,
  now: Date,
): Promise<{ subjectId: string; name: string } | null> {
  const person =
    told.identityNumber === null
      ? await knownLogin(tx, district, told)
      : await people.findNaturalPersonByIdentityNumber(tx, district, told.identityNumber)
  if (person) await noteLogin(tx, district, { ...told, ...person, at: now })
  return person
}
