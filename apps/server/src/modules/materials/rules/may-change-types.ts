import { postsAs, type Who } from '../../../platform/auth/who.ts'

/** Standard types belong to all organs alike: only an editor of all of them adds, changes or merges one. */
export function mayChangeTypes(who: Who): boolean {
  return (
    who.kind === 'staff' &&
    postsAs(who, 'catalogue-editor').some(({ organ, items }) => organ === '*' && items === null)
  )
}
