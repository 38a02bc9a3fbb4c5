import type { Post } from '@yimen/contract'
import { isFor, postsAs, type Who } from '../../../platform/auth/who.ts'

/** `organ` is the code of the organ whose book it is; null when the book's department is no organ of the district. */
function covers(post: Post, organ: string | null): boolean {
  return post.items === null && isFor(post, organ)
}

/**
 * What somebody may do with a book of this organ. Editors publish what has no errors; with errors, and to withdraw,
 * it takes a director. Commands and the loading of a pack are the system's, which may do all.
 */
export function allowedWith(who: Who, organ: string | null): { publish: boolean; decide: boolean } {
  if (who.kind === 'system') return { publish: true, decide: true }
  if (who.kind !== 'staff') return { publish: false, decide: false }
  const decide = postsAs(who, 'director').some((post) => covers(post, organ))
  return { publish: decide || postsAs(who, 'catalogue-editor').some((post) => covers(post, organ)), decide }
}
