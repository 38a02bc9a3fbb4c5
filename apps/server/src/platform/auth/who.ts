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

/** The subjects that a resident may act for: oneself first, then those represented. */
export function ownSubjects(who: Resident): string[] {
  return [who.subjectId, ...who.represents.map((one) => one.subjectId)]
}
