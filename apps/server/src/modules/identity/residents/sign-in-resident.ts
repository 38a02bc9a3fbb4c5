import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as oidc from 'openid-client'
import { z } from 'zod'
import type { Kernel } from '../../../platform/actions/perform.ts'
import { problemOf } from '../../../platform/http/problem-reply.ts'
import { problems, refuse } from '../problems.ts'
import { callbackPath } from '../provider/development-provider.ts'
import { originOf } from '../provider/origin-of.ts'
import { bothLanguages, page, pageHeaders } from '../provider/page.ts'
import { doorOf } from '../session/session-route.ts'
import { isSampleDistrict } from '../store/district.ts'
import { type RelyingParty, relyingParty } from './relying-party.ts'
import { readClaims, residentOf } from './resident-of.ts'
import { safeReturn } from './return-to.ts'

const signInPath = '/api/sign-in/resident'
const Query = z.object({ returnTo: z.string().optional() })
const limit = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

/** Serves the sign-in of residents: out to the identity provider, and back from it. Both answer a browser, not a program. */
export function registerResidentSignIn(server: FastifyInstance, kernel: Kernel): void {
  const house = server.identityHouse
  const party = relyingParty(server, house)

  server.get(
    signInPath,
    {
      ...limit,
      schema: {
        operationId: 'identity.sign-in-resident',
        summary: 'Sign in as a resident with the identity provider (OpenID Connect, PKCE); redirects',
        tags: ['identity'],
        querystring: Query,
      },
      validatorCompiler: () => () => true,
    },
    async (request, reply) => {
      const returnTo = safeReturn(Query.safeParse(request.query).data?.returnTo)
      const origin = originOf(request)
      if (house.publicUrl && house.publicUrl !== origin)
        return reply.redirect(`${house.publicUrl}${signInPath}?${new URLSearchParams({ returnTo })}`)
      return answerPage(request, reply, returnTo, () =>
        goOut(server, kernel, party, request, reply, returnTo),
      )
    },
  )

  server.get(callbackPath, { ...limit, schema: { hide: true } }, async (request, reply) => {
    const door = doorOf(server, kernel, request, reply)
    const flow = door.current?.state.kind === 'visitor' ? door.current.state.oidc : null
    return answerPage(request, reply, flow?.returnTo ?? '/', async () => {
      if (!flow) throw refuse('identity.sign-in-failed')
      const configuration = await party.configuration(originOf(request))
      const tokens = await oidc
        .authorizationCodeGrant(configuration, new URL(`${originOf(request)}${request.url}`), {
          pkceCodeVerifier: flow.verifier,
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          idTokenExpected: true,
        })
        .catch((cause: unknown) => {
          request.log.info({ err: cause }, 'the identity provider did not confirm a sign-in')
          throw refuse('identity.sign-in-failed')
        })
      const told = await readClaims(configuration, tokens, house.oidc?.identityClaim ?? 'identity_number')
      const resident = await door.transaction(
        { kind: 'anonymous' },
        async ({ tx, district, now, append }) => {
          const person = await residentOf(tx, house.people, district, told, now)
          if (person)
            append({
              subject: { type: 'natural-person', id: person.subjectId },
              type: 'identity.resident-signed-in',
              data: { issuer: told.issuer },
            })
          return person
        },
      )
      if (!resident) throw refuse('identity.unknown-person')
      await door.enter({ kind: 'resident', ...resident })
      return reply.redirect(flow.returnTo, 303)
    })
  })
}

async function goOut(
  server: FastifyInstance,
  kernel: Kernel,
  party: RelyingParty,
  request: FastifyRequest,
  reply: FastifyReply,
  returnTo: string,
): Promise<FastifyReply> {
  const door = doorOf(server, kernel, request, reply)
  const inside = door.house.oidc === null
  if (inside) {
    const sample = await door.transaction({ kind: 'anonymous' }, ({ tx, district }) =>
      isSampleDistrict(tx, district),
    )
    if (!sample) throw refuse('identity.no-identity-provider')
  }
  const origin = originOf(request)
  const configuration = await party.configuration(origin).catch((cause: unknown) => {
    request.log.error({ err: cause }, 'the identity provider cannot be reached')
    throw refuse('identity.provider-away')
  })
  const flow = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    returnTo,
  }
  await door.enter({ kind: 'visitor', oidc: flow })
  const target = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${origin}${callbackPath}`,
    scope: inside ? 'openid identity' : (door.house.oidc?.scope ?? 'openid profile'),
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
    // The provider inside asks each time, so that one can change from one sample person to another.
    ...(inside ? { prompt: 'login' } : {}),
  })
  return reply.redirect(target.href)
}

/** A refusal becomes a page with a way on: a person is looking at it, not a program. */
async function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  returnTo: string,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work()
  } catch (error) {
    const { language } = request
    const { problem, fault } = problemOf(error, language, request.id)
    if (fault) throw error
    const title = problems.kinds.get(problem.code)?.title ?? { zh: problem.title, en: problem.title }
    const again = bothLanguages({ zh: '回到原来的页面', en: 'Back to where you were' }, language)
    return reply
      .code(problem.status)
      .headers(pageHeaders)
      .send(
        page(
          language,
          bothLanguages(title, language),
          `<p><a class="button main" href="${encodeURI(returnTo).replaceAll('&', '&amp;')}">${again}</a></p>`,
        ),
      )
  }
}
