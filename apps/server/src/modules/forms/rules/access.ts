import type { Who } from '../../../platform/auth/who.ts'
import { postsAs } from '../../../platform/auth/who.ts'

const everyOrgan = '*'

/**
 * Forms belong to an organ: its editors change them. All editors and directors read them, since a form that exists
 * already is the one to take. An editor who is posted to single items only has no form of the organ.
 */
export function mayEditForms(who: Who, organ: string): boolean {
  return (
    who.kind === 'staff' &&
    postsAs(who, 'catalogue-editor').some(
      (post) => post.items === null && (post.organ === everyOrgan || post.organ === organ),
    )
  )
}
