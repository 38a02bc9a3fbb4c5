import { everyOrgan, type Staff } from '../../../platform/auth/who.ts'
import type { WorkScope } from '../store/worklist-store.ts'

/** What the posts of an officer permit as work, one scope a post; asked for one role, only that. */
export function workScopes(who: Staff, role?: WorkScope['role']): WorkScope[] {
  return who.posts.flatMap((post): WorkScope[] => {
    if (post.role !== 'clerk' && post.role !== 'reviewer' && post.role !== 'decider') return []
    if (role && post.role !== role) return []
    return [{ role: post.role, organ: post.organ === everyOrgan ? null : post.organ, items: post.items }]
  })
}
