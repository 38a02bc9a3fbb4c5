import { signInSample } from '@yimen/contract'
import { refuse } from '../problems.ts'
import { type Door, sessionRoute } from '../session/session-route.ts'
import type { SessionState } from '../session/state.ts'
import { isSampleDistrict } from '../store/district.ts'
import { samplePerson, sampleStaff } from '../store/sample.ts'
import { viewSession } from './view-session.ts'

/** One click, no password, no second factor: only in a district whose people do not exist. */
export const signInSampleRoute = sessionRoute(signInSample, async (door, { body }) => {
  const state = await stateOf(door, body.account)
  await door.enter(state)
  return viewSession(door, state)
})

function stateOf(door: Door, account: string): Promise<SessionState> {
  return door.transaction({ kind: 'anonymous' }, async ({ tx, district, now }) => {
    if (!(await isSampleDistrict(tx, district))) throw refuse('identity.not-a-sample-district')
    const staff = await sampleStaff(tx, district, account, now)
    if (staff) return { kind: 'staff', staffId: staff.staffId }
    const person = await samplePerson(tx, district, account)
    const known =
      person &&
      (await door.house.people.findNaturalPersonByIdentityNumber(tx, district, person.identityNumber))
    if (!known) throw refuse('identity.no-such-sample-account')
    return { kind: 'resident', subjectId: known.subjectId, name: known.name }
  })
}
