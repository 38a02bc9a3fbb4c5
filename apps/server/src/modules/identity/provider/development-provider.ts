import { createHmac } from 'node:crypto'
import Provider, { type AdapterFactory } from 'oidc-provider'
import type { SamplePerson } from '../store/sample.ts'
import { signingKey } from './signing-key.ts'

export const providerPath = '/identity-provider'
export const developmentClient = 'yimen'
export const callbackPath = '/api/sign-in/resident/callback'

/** A secret for one use, drawn from that of the server. */
function draw(secret: string, use: string): string {
  return createHmac('sha256', secret).update(use).digest('base64url')
}

/** The secret that the portal shows to the provider inside. */
export function developmentClientSecret(secret: string): string {
  return draw(secret, 'development client')
}

/** The `sub` of a person: tells one from another and nothing else. */
export function subOf(secret: string, identityNumber: string): string {
  return draw(secret, `sub of ${identityNumber}`)
}

/**
 * An OpenID provider for one address and district, for development and for samples. A real district gives its own
 * issuer (`YIMEN_OIDC_ISSUER`) instead.
 */
export function developmentProvider(setting: {
  readonly origin: string
  readonly secret: string
  readonly adapter: AdapterFactory
  readonly people: () => Promise<readonly SamplePerson[]>
}): Provider {
  const { origin, secret, adapter, people } = setting
  const provider = new Provider(`${origin}${providerPath}`, {
    adapter,
    clients: [
      {
        client_id: developmentClient,
        client_secret: developmentClientSecret(secret),
        redirect_uris: [`${origin}${callbackPath}`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'EdDSA',
      },
    ],
    jwks: { keys: [signingKey(secret)] },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    claims: { openid: ['sub'], identity: ['identity_number', 'name'] },
    scopes: ['openid'],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: {
      keys: [draw(secret, 'provider cookies')],
      names: { session: 'yimen_idp', interaction: 'yimen_idp_step', resume: 'yimen_idp_resume' },
      short: { signed: true, path: providerPath, httpOnly: true, sameSite: 'lax' },
      long: { signed: true, path: providerPath, httpOnly: true, sameSite: 'lax' },
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${providerPath}/interaction/${uid}` },
    ttl: {
      Interaction: 900,
      Session: 900,
      Grant: 900,
      AccessToken: 300,
      IdToken: 300,
      AuthorizationCode: 60,
    },
    // Our own portal is the only client: there is nothing to consent to.
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc
      if (!client || !session?.accountId) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid identity')
      await grant.save()
      return grant
    },
    async findAccount(_ctx, sub) {
      const person = (await people()).find((one) => subOf(secret, one.identityNumber) === sub)
      return person
        ? {
            accountId: sub,
            claims: () => ({ sub, identity_number: person.identityNumber, name: person.name }),
          }
        : undefined
    },
  })
  provider.proxy = true
  return provider
}
