import { createHash, randomBytes } from 'node:crypto'
import type { SessionStore } from '@fastify/session'
import type { FastifyRequest, Session } from 'fastify'
import { inDistrict, readAtOnce, type Tx } from '../../../platform/db/database.ts'
import type { House } from '../house.ts'
import { asSession, deleteSession, findingSession, prolongSession, saveSession } from '../store/session.ts'
import { idleTime, isOver, prolonged } from './state.ts'
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

  const load = async (sessionId: string): Promise<Session | null> => {
    const district = districtOfSession(sessionId)
    const hash = hashOfSession(sessionId)
    const [row] = await readAtOnce(house.database, district, (ask) =>
      ask(findingSession(district, hash, (subject) => house.people.representations(district, subject))),
    )
    const found = asSession(row)
    const now = house.clock.now()
    if (!found || isOver(found, now)) return null
    const { state, staff, represents } = found
    const until = prolonged(state.kind, found.expiresAt, now)
    if (until) await inDistrict(house.database, district, (tx) => prolongSession(tx, district, hash, until))
    return { cookie: { originalMaxAge: null }, state, who: whoOf(state, staff, represents ?? []) }
  }

  const save = async (sessionId: string, { state }: Session): Promise<void> => {
    if (!state) return
    const begunAt = house.clock.now()
    const expiresAt = new Date(begunAt.getTime() + idleTime[state.kind])
    await inItsDistrict(sessionId, (tx, district, hash) =>
      saveSession(tx, district, hash, { state, begunAt, expiresAt }),
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
