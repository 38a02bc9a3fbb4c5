import { Problem } from '@yimen/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorId } from '../auth/who.ts'
import type { Database } from '../db/database.ts'
import type { Module } from '../modules/module.ts'
import { checkTopics } from './check-topics.ts'
import type { Live } from './open-live.ts'
import { refuse } from './problems.ts'
import { openStream, type Stream } from './stream.ts'

/** Open pages of one person at one time. */
const streamsPerPerson = 12

const described = {
  operationId: 'live.follow',
  summary: 'Hear by server-sent events what changes in the topics named',
  description: 'Problem codes: live.no-topics, live.topic-not-allowed, live.too-many-streams',
  tags: ['live'],
  querystring: z.object({ topics: z.string().describe('separated by commas') }),
  response: { 200: z.string().describe('text/event-stream'), '4XX': Problem },
}

/**
 * Serves `GET /api/live?topics=a,b` as server-sent events. Each topic is allowed by the `LiveTopic.may` of the module
 * that declares it. Errors: `live.no-topics` (400), `live.topic-not-allowed` (403), `live.too-many-streams` (429).
 */
export function registerLive(
  server: FastifyInstance,
  live: Live,
  modules: readonly Module[],
  database: Database,
): void {
  const known = modules.flatMap((module) => module.topics ?? [])
  const open = new Map<string, Set<Stream>>()

  // The schema only describes: what the topics may be is checked below.
  const options = {
    schema: described,
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
  }
  server.get('/api/live', options, async (request, reply) => {
    const { who, district } = request
    const topics = await checkTopics(database, known, { who, district, topics: topicsOf(request) })
    const person = who.kind === 'anonymous' ? `${district}/${request.ip}` : `${district}/${actorId(who)}`
    const theirs = open.get(person) ?? new Set<Stream>()
    if (theirs.size >= streamsPerPerson) throw refuse('live.too-many-streams')
    reply.hijack()
    if (reply.raw.destroyed) return // gone while we checked
    open.set(person, theirs)
    const stream = openStream(reply.raw, () => {
      unsubscribe()
      theirs.delete(stream)
      if (theirs.size === 0) open.delete(person)
    })
    theirs.add(stream)
    const unsubscribe = live.subscribe(district, topics, (news) => stream.tell(news))
  })

  server.addHook('preClose', async () => {
    for (const theirs of open.values()) for (const stream of theirs) stream.end()
  })
}

function topicsOf({ query }: FastifyRequest): string | undefined {
  if (typeof query !== 'object' || query === null || !('topics' in query)) return undefined
  return typeof query.topics === 'string' ? query.topics : undefined
}
