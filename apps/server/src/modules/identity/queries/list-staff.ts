import { listStaff } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { countStaff, listStaff as staffOf } from '../store/staff.ts'
import { viewStaffMember } from '../views/staff-member.ts'

/** Staff with their posts, by account; the cursor is the last account of the page before. */
export const listStaffRoute = route(listStaff, async ({ tx, district, who, now, query }) => {
  const choice = { q: query.q, organ: query.organ, role: query.role }
  const found = await staffOf(tx, district, { ...choice, after: query.cursor, limit: query.limit + 1 })
  const shown = found.slice(0, query.limit)
  return {
    rows: shown.map((member) => viewStaffMember(member, who, now)),
    next: found.length > query.limit ? (shown.at(-1)?.account ?? null) : null,
    total: await countStaff(tx, district, choice),
  }
})
