import type { Who } from '../../../platform/auth/who.ts'
import type { Representation } from '../house.ts'
import type { StoredSession } from '../store/session.ts'
import type { SessionState } from './state.ts'

/**
 * Who stands behind a session now: staff with the posts of this moment (nobody, when disabled), a resident with those
 * represented today. Half a sign-in is nobody.
 */
export function whoOf(
  state: SessionState,
  staff: StoredSession['staff'],
  represents: readonly Representation[],
): Who {
  if (state.kind === 'staff' && staff) {
    const { staffId, account, name } = staff
    const posts = staff.posts.map(({ organ, organName, role, items }) => ({ organ, organName, role, items }))
    return { kind: 'staff', staffId, account, name, posts }
  }
  if (state.kind === 'resident')
    return { kind: 'resident', subjectId: state.subjectId, name: state.name, represents: [...represents] }
  return { kind: 'anonymous' }
}
