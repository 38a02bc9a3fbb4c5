import type { Scope } from '../../platform/actions/route.ts'
import { general } from '../../platform/problems/general.ts'
import { refuse } from './problems.ts'
import { type StoredStaff, staffForChange } from './store/staff.ts'
import { viewStaffMember } from './views/staff-member.ts'

type Needs = Pick<Scope, 'tx' | 'district' | 'who' | 'now' | 'version'>

/**
 * The member of staff that an administrator is about to change, locked. Throws when there is none, when it is the
 * administrator, or when the administrator saw an older version.
 */
export async function loadMemberForChange(scope: Needs, staffId: string): Promise<StoredStaff> {
  const { tx, district, who, now, version } = scope
  const member = await staffForChange(tx, district, staffId)
  if (!member) throw refuse('identity.staff-not-found')
  if (who.kind === 'staff' && who.staffId === staffId) throw refuse('identity.not-oneself')
  if (member.version !== version)
    throw general.refuse('platform.stale-version', { current: viewStaffMember(member, who, now) })
  return member
}

/** The member as it stands after the change. */
export async function viewChanged(scope: Needs, staffId: string) {
  const member = await staffForChange(scope.tx, scope.district, staffId)
  if (!member) throw refuse('identity.staff-not-found')
  return viewStaffMember(member, scope.who, scope.now)
}
