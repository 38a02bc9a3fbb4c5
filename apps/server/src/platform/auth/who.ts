import type { EntrustedAct, Post, Who as SharedWho, StaffRole } from '@yimen/contract'

/** Who acts: the three kinds that a session can hold, and the system for jobs. */
export type Who = SharedWho | { readonly kind: 'system'; readonly name: string }
export type Resident = Extract<Who, { kind: 'resident' }>
export type Staff = Extract<Who, { kind: 'staff' }>

/** How the actor is written in the log and in keys: never a name. */
export function actorId(who: Who): string {
  switch (who.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'resident':
      return who.subjectId
    case 'staff':
      return who.staffId
    case 'system':
      return who.name
  }
}

/** The posts through which a member of staff acts as one of `roles`. */
export function postsAs(who: Staff, ...roles: readonly StaffRole[]): Post[] {
  return who.posts.filter((post) => roles.includes(post.role))
}

/** Stands in a post for every organ of the district. */
export const everyOrgan = '*'

/** Whether a post is held for an organ: for it or for every one. */
export function isFor({ organ: held }: Pick<Post, 'organ'>, organ: string | null): boolean {
  return held === everyOrgan || held === organ
}

/** The organs for which somebody holds one of `roles`, whatever single items a post may name; `all` for every organ. */
export function organsAs(who: Who, ...roles: readonly StaffRole[]): readonly string[] | 'all' {
  if (who.kind !== 'staff') return []
  const organs = postsAs(who, ...roles).map(({ organ }) => organ)
  return organs.includes(everyOrgan) ? 'all' : [...new Set(organs)]
}

/** The subjects whose everything is open to a resident: oneself first, then those represented without a limit. */
export function ownSubjects(who: Resident): string[] {
  return [who.subjectId, ...who.represents.filter((one) => !one.scope).map((one) => one.subjectId)]
}

/** Whether a resident may do something for a subject in one matter: in everything, or as far as entrusted. */
export function mayFor(
  who: Resident,
  subjectId: string,
  asked: { readonly item: string; readonly act: EntrustedAct },
): boolean {
  if (ownSubjects(who).includes(subjectId)) return true
  return who.represents.some(
    ({ subjectId: id, scope }) => id === subjectId && scope != null && reaches(scope, asked),
  )
}

type Reach = { readonly items: readonly string[] | null; readonly acts: readonly EntrustedAct[] }

/** Whoever applies also sees how it stands. */
function reaches({ items, acts }: Reach, { item, act }: { item: string; act: EntrustedAct }): boolean {
  if (items !== null && !items.includes(item)) return false
  return acts.includes(act) || (act === 'follow' && acts.includes('apply'))
}
