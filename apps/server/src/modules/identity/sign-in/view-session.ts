import type { SessionView } from '@yimen/contract'
import type { Who } from '../../../platform/auth/who.ts'
import { refuse } from '../problems.ts'
import type { Door } from '../session/session-route.ts'
import type { SessionState } from '../session/state.ts'
import { whoOf } from '../session/who-of.ts'
import { districtSettings } from '../store/district.ts'
import { representedBy, staffInSession } from '../store/session.ts'

const nobody: Who = { kind: 'anonymous' }

/** The session as the browser is told of it, once `state` holds. Throws where no district was imported yet. */
export async function viewSession(door: Door, state: SessionState | null): Promise<SessionView> {
  const { district, house } = door
  return door.transaction(nobody, async ({ tx }) => {
    const settings = await districtSettings(tx, district)
    if (!settings) throw refuse('identity.district-not-set-up')
    const staff = state && 'staffId' in state ? await staffInSession(tx, district, state.staffId) : null
    const represents =
      state?.kind === 'resident' ? await representedBy(tx, house.people, district, state.subjectId) : []
    const who = state ? whoOf(state, staff, represents) : nobody
    const { code, name, nameEnglish, sample } = settings
    return {
      district: { code, name, nameEnglish, sample },
      who: who.kind === 'system' ? { kind: 'anonymous' } : who,
      csrfToken: door.csrfToken(),
      passwordDue: state?.kind === 'password-due',
    }
  })
}
