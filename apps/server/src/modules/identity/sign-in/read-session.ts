import { readSession } from '@yimen/contract'
import { sessionRoute } from '../session/session-route.ts'
import { viewSession } from './view-session.ts'

/** Who is signed in here, the district, and the CSRF token for the next change. */
export const readSessionRoute = sessionRoute(readSession, (door) =>
  viewSession(door, door.current?.state ?? null),
)
