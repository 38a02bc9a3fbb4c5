import { createHash, randomBytes } from 'node:crypto'
import type { SessionStore } from '@fastify/session'
import type { FastifyRequest, Session } from 'fastify'
import { inDistrict, type Tx } from '../../../platform/db/database.ts'
import type { House } from '../house.ts'
import { deleteSession, findSession, prolongSession, saveSession } from '../store/session.ts'
import { idleTime, prolonged } from './state.ts'
import { whoOf } from './who-of.ts'

/** Ids begin with the district, so that a session is looked up in its district before anything else is known. */
export function newSessionId(request?: FastifyRequest): string {
  return `${request?.district ?? ''}.${randomBytes(32).toString('base64url')}`
}

/** The district that a session belongs to. */
export function districtOfSession(sessionId: string): string {
  return sessionId.slice(0, 6)
}

/** Only the hash is stored: whoever reads the table cannot take a session over. */
export function hashOfSession(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}

/** Keeps sessions in PostgreSQL, ends them when they lie idle, and finds out afresh who is behind each. */
export function sessionStore(house: House): SessionStore {
  const inItsDistrict = <T>(
    sessionId: string,
    work: (tx: Tx, district: string, hash: string) => Promise<T>,
  ) => {
    const district = districtOfSession(sessionId)
    return inDistrict(house.database, district, (tx) => work(tx, district, hashOfSession(sessionId)))
  }

  const load = (sessionId: string): Promise<Session | null> =>
    inItsDistrict(sessionId, async (tx, district, hash) => {
      const now = house.clock.now()
      const found = await findSession(tx, district, hash)
      if (!found || found.expiresAt <= now) return null
      const until = prolonged(found.state.kind, found.expiresAt, now)
      if (until) await prolongSession(tx, district, hash, until)
      const who = await whoOf(tx, house.people, district, found.state, found.staff)
      return { cookie: { originalMaxAge: null }, state: found.state, who }
    })

  const save = async (sessionId: string, { state }: Session): Promise<void> => {
    if (!state) return
    const expiresAt = new Date(house.clock.now().getTime() + idleTime[state.kind])
    await inItsDistrict(sessionId, (tx, district, hash) =>
      saveSession(tx, district, hash, { state, expiresAt }),
    )
  }

  return {
    get: (id, done) => void load(id).then((session) => done(null, session), done),
    set: (id, session, done) => void save(id, session).then(() => done(), done),
    destroy: (id, done) =>
      void inItsDistrict(id, (tx, district, hash) => deleteSession(tx, district, hash)).then(
        () => done(),
        done,
      ),
  }
}
