import type { FastifyInstance } from 'fastify'
import * as oidc from 'openid-client'
import type { House } from '../house.ts'
import { developmentClient, developmentClientSecret, providerPath } from '../provider/development-provider.ts'

/** Where the server itself can be reached on this machine. Throws when it listens to no port. */
function loopbackOf(server: FastifyInstance): string {
  const address = server.server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen to a port, so it cannot reach its own provider')
  const everywhere = address.address === '0.0.0.0' || address.address === '::'
  const host = everywhere ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

/** Asks the provider inside over the loopback, in the name of the address that people use. */
function fetchInside(server: FastifyInstance, origin: string): oidc.CustomFetch {
  const { host, protocol } = new URL(origin)
  return (url, options) => {
    const inside = url.startsWith(`${origin}/`) ? `${loopbackOf(server)}${url.slice(origin.length)}` : url
    // The types of the two libraries disagree on byte arrays over shared memory, which nobody sends.
    const body = options.body instanceof Uint8Array ? Uint8Array.from(options.body) : (options.body ?? null)
    const headers = {
      ...options.headers,
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.slice(0, -1),
    }
    return fetch(inside, {
      ...options,
      body,
      headers,
      signal: AbortSignal.timeout(10_000),
    })
  }
}

/** The district's own provider, with its discovery kept until it fails; asked for at the first sign-in. */
export type RelyingParty = { configuration(origin: string): Promise<oidc.Configuration> }

/** How the portal asks who a resident is: the issuer that was configured, else the provider inside. */
export function relyingParty(server: FastifyInstance, house: House): RelyingParty {
  const known = new Map<string, Promise<oidc.Configuration>>()
  const discover = (origin: string): Promise<oidc.Configuration> => {
    if (house.oidc) {
      const { issuer, clientId, clientSecret } = house.oidc
      const insecure = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}
      return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, insecure)
    }
    return oidc.discovery(
      new URL(`${origin}${providerPath}`),
      developmentClient,
      undefined,
      oidc.ClientSecretBasic(developmentClientSecret(house.secret)),
      { execute: [oidc.allowInsecureRequests], [oidc.customFetch]: fetchInside(server, origin) },
    )
  }
  return {
    configuration(origin) {
      const key = house.oidc ? house.oidc.issuer : origin
      const found = known.get(key)
      if (found) return found
      const asked = discover(origin)
      if (known.size >= 16) known.clear()
      known.set(key, asked)
      // A provider that was away is asked again at the next sign-in.
      asked.catch(() => known.delete(key))
      return asked
    },
  }
}
