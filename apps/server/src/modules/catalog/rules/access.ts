import type { Post } from '@yimen/contract'
import { everyOrgan, isFor, postsAs, type Who } from '../../../platform/auth/who.ts'

/** Which items somebody may see at the desk: null = all, otherwise those of these organs or with these codes. */
export type Visible = { readonly organs: readonly string[]; readonly codes: readonly string[] } | null

type Owned = { readonly organ_code: string; readonly code: string }

function covers(post: Post, item: Owned): boolean {
  return isFor(post, item.organ_code) && (post.items === null || post.items.includes(item.code))
}

/** Editors change the items of their organ, or only those that their post names. */
export function mayEdit(who: Who, item: Owned): boolean {
  return who.kind === 'staff' && postsAs(who, 'catalogue-editor').some((post) => covers(post, item))
}

/** Editors and directors read what their posts cover. */
export function mayRead(who: Who, item: Owned): boolean {
  return who.kind === 'staff' && readingPosts(who).some((post) => covers(post, item))
}

/** What the posts of somebody cover, for a list. Nobody without such a post sees anything. */
export function visibleTo(who: Who): Visible {
  const posts = who.kind === 'staff' ? readingPosts(who) : []
  const whole = posts.filter(({ items }) => items === null)
  if (whole.some(({ organ }) => organ === everyOrgan)) return null
  return {
    organs: whole.map(({ organ }) => organ),
    codes: posts.flatMap(({ items }) => items ?? []),
  }
}

function readingPosts(who: Extract<Who, { kind: 'staff' }>): Post[] {
  return postsAs(who, 'catalogue-editor', 'director')
}
