import type { CaseRole, EntrustedAct, Post } from '@yimen/contract'
import { isFor, mayFor, type Resident, type Staff, type Who } from '../../../platform/auth/who.ts'
import type { CaseRow } from '../store/tables.ts'

type Placed = Pick<CaseRow, 'applicant_id' | 'organ' | 'item_code'>

const handling: readonly string[] = ['clerk', 'reviewer', 'decider'] satisfies CaseRole[]
const isHandling = (role: string): role is 'clerk' | 'reviewer' | 'decider' => handling.includes(role)

/** The posts through which an officer meets a case: of its organ or of the centre, and for its item. */
export function postsFor(who: Staff, row: Placed): Post[] {
  return who.posts.filter(
    (post) =>
      isHandling(post.role) &&
      isFor(post, row.organ) &&
      (post.items === null || post.items.includes(row.item_code)),
  )
}

/** In which roles somebody meets a case. Empty = the case is not theirs, and for them it does not exist. */
export function caseRoles(who: Who, row: Placed): CaseRole[] {
  if (who.kind === 'system') return ['system']
  if (who.kind === 'resident') return mayDo(who, row, 'apply') ? ['applicant'] : []
  if (who.kind !== 'staff') return []
  return [...new Set(postsFor(who, row).map((post) => post.role))].filter(isHandling)
}

const mayDo = (who: Resident, row: Placed, act: EntrustedAct) =>
  mayFor(who, row.applicant_id, { item: row.item_code, act })

/**
 * The roles in which somebody may look at a case. Who was entrusted to follow sees it as its applicant does; a draft is
 * nobody's business but the applicant's and of who applies for them.
 */
export function rolesThatSee(who: Who, row: Placed & Pick<CaseRow, 'status'>): CaseRole[] {
  if (row.status === 'draft') return who.kind === 'resident' ? caseRoles(who, row) : []
  if (who.kind === 'resident') return mayDo(who, row, 'follow') ? ['applicant'] : []
  return caseRoles(who, row)
}
