import { everyOrgan, isFor, postsAs, type Who } from '../../../platform/auth/who.ts'

/** Elements belong to all organs alike: only an editor of all of them changes or merges one. */
export function mayChangeElements(who: Who): boolean {
  return (
    who.kind === 'staff' &&
    postsAs(who, 'catalogue-editor').some(({ organ, items }) => organ === everyOrgan && items === null)
  )
}

/**
 * Forms belong to an organ: its editors change them. All editors and directors read them, since a form that exists
 * already is the one to take. An editor who is posted to single items only has no form of the organ.
 */
export function mayEditForms(who: Who, organ: string): boolean {
  return (
    who.kind === 'staff' &&
    postsAs(who, 'catalogue-editor').some((post) => post.items === null && isFor(post, organ))
  )
}
