import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import { z } from 'zod'
import { inDistrict } from '../../../platform/db/database.ts'
import { refuse } from '../problems.ts'
import { type SamplePerson, samplePeople } from '../store/sample.ts'
import { choosePersonPage } from './choose-person.ts'
import { databaseAdapter } from './database-adapter.ts'
import { developmentProvider, providerPath, subOf } from './development-provider.ts'
import { originOf } from './origin-of.ts'
import { pageHeaders } from './page.ts'

const Choice = z.object({ account: z.string().max(60).optional(), cancel: z.string().optional() })
const Step = z.object({ uid: z.string().max(100) })

/** So many addresses of one server may be in use at once; more would only be made-up host names. */
const mostAddresses = 16

type Inside = { provider: Provider; people: () => Promise<SamplePerson[]> }

/**
 * Mounts the development identity provider at `/identity-provider`, unless the district has one of its own. Call it
 * after `openSessions`. Anywhere but in a sample district it has nobody to offer.
 */
export async function mountIdentityProvider(server: FastifyInstance): Promise<void> {
  const { database, secret, oidc } = server.identityHouse
  if (oidc) return
  const known = new Map<string, Inside>()

  const insideOf = (request: FastifyRequest): Inside => {
    const { district } = request
    const origin = originOf(request)
    const key = `${district} ${origin}`
    const found = known.get(key)
    if (found) return found
    const people = () => inDistrict(database, district, (tx) => samplePeople(tx, district), 'read')
    const adapter = databaseAdapter(database, district)
    const made = { provider: developmentProvider({ origin, secret, adapter, people }), people }
    const oldest = known.keys().next()
    if (known.size >= mostAddresses && !oldest.done) known.delete(oldest.value)
    known.set(key, made)
    return made
  }

  await server.register(
    async (pages) => {
      pages.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: 4_096 },
        (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      )
      pages.get('/interaction/:uid', { schema: { hide: true } }, async (request, reply) => {
        const { provider, people } = insideOf(request)
        const { uid } = Step.parse(request.params)
        await stepOf(provider, request, reply)
        const html = choosePersonPage(request.language, await people(), `${providerPath}/interaction/${uid}`)
        return reply.headers(pageHeaders).send(html)
      })
      pages.post('/interaction/:uid', { schema: { hide: true } }, async (request, reply) => {
        const { provider, people } = insideOf(request)
        await stepOf(provider, request, reply)
        const { account, cancel } = Choice.parse(request.body)
        const person = cancel ? undefined : (await people()).find((one) => one.account === account)
        const result = person
          ? { login: { accountId: subOf(secret, person.identityNumber), remember: false } }
          : { error: 'access_denied' }
        const next = await provider.interactionResult(request.raw, reply.raw, result)
        return reply.redirect(next, 303)
      })
    },
    { prefix: providerPath },
  )

  await server.register(
    async (protocol) => {
      // The provider reads the bodies of its own requests.
      protocol.removeAllContentTypeParsers()
      protocol.addContentTypeParser('*', (_request, _payload, done) => done(null))
      protocol.all('/*', { schema: { hide: true } }, async (request, reply) => {
        const { provider } = insideOf(request)
        const originalUrl = request.raw.url ?? ''
        reply.hijack()
        const inner = Object.assign(request.raw, { originalUrl, url: originalUrl.slice(providerPath.length) })
        await provider.callback()(inner, reply.raw)
      })
    },
    { prefix: providerPath },
  )
}

/** Throws when the sign-in that the page belongs to is over, or was begun in another browser. */
async function stepOf(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  try {
    return await provider.interactionDetails(request.raw, reply.raw)
  } catch (cause) {
    request.log.info({ err: cause }, 'a sign-in that is over')
    throw refuse('identity.sign-in-failed')
  }
}
