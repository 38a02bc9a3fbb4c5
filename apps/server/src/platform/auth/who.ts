import type { Post, Who as SharedWho, StaffRole } from '@yimen/contract'

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

/** The subjects that a resident may act for: oneself first, then those represented. */
export function ownSubjects(who: Resident): string[] {
  return [who.subjectId, ...who.represents.map((one) => one.subjectId)]
}
