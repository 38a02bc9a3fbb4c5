import { signOut } from '@yimen/contract'
import { sessionRoute } from '../session/session-route.ts'

/** Ends the session at the server; also when there is none any more. */
export const signOutRoute = sessionRoute(signOut, async (door) => {
  const { current } = door
  if (current?.state.kind === 'staff') {
    const { staffId } = current.state
    await door.transaction(current.who, async ({ append }) =>
      append({ subject: { type: 'staff', id: staffId }, type: 'identity.signed-out', data: {} }),
    )
  }
  await door.leave()
  return { signedOut: true as const }
})
