import type { CaseRole } from '@yimen/contract'
import { ownSubjects, type Who } from '../../../platform/auth/who.ts'
import type { CaseRow } from '../store/tables.ts'

type Placed = Pick<CaseRow, 'applicant_id' | 'organ' | 'item_code'>

/** Organ of a post at comprehensive counters: it accepts for every organ of the centre. */
export const everyOrgan = '*'

/** In which roles somebody meets a case. Empty = the case is not theirs, and for them it does not exist. */
export function caseRoles(who: Who, row: Placed): CaseRole[] {
  if (who.kind === 'system') return ['system']
  if (who.kind === 'resident') return ownSubjects(who).includes(row.applicant_id) ? ['applicant'] : []
  if (who.kind !== 'staff') return []
  const roles = new Set<CaseRole>()
  for (const post of who.posts) {
    if (post.role !== 'clerk' && post.role !== 'reviewer' && post.role !== 'decider') continue
    if (post.organ !== everyOrgan && post.organ !== row.organ) continue
    if (post.items !== null && !post.items.includes(row.item_code)) continue
    roles.add(post.role)
  }
  return [...roles]
}

/** The roles in which somebody may look at a case: a draft is nobody's business but the applicant's. */
export function rolesThatSee(who: Who, row: Placed & Pick<CaseRow, 'status'>): CaseRole[] {
  return row.status === 'draft' && who.kind !== 'resident' ? [] : caseRoles(who, row)
}
