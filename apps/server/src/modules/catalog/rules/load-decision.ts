import { isDeepStrictEqual } from 'node:util'

/** A version that a load finds in place. */
export type InPlace = {
  readonly version: number
  readonly state: 'draft' | 'published' | 'withdrawn' | 'superseded'
  readonly content: unknown
  /** True when a load wrote it; false when a person did. */
  readonly byLoad: boolean
}

/** What a load does with one item: nothing, write version `version` (over an open draft of a load), or leave it to the person who is writing it. */
export type LoadDecision =
  | { readonly outcome: 'unchanged' | 'rejected' }
  | { readonly outcome: 'created' | 'updated'; readonly version: number; readonly overDraft: boolean }

/**
 * Decides by the newest version and the published one (often the same). Content that stands there already is
 * unchanged, except that a load's own draft is published as soon as nothing speaks against it any more.
 */
export function decideLoad(
  content: unknown,
  comesInAs: 'published' | 'draft',
  newest: InPlace | undefined,
  published: InPlace | undefined,
): LoadDecision {
  if (newest === undefined) return { outcome: 'created', version: 1, overDraft: false }
  const plain: unknown = JSON.parse(JSON.stringify(content))
  const ownDraft = newest.state === 'draft' && newest.byLoad
  if (isDeepStrictEqual(newest.content, plain)) {
    if (!ownDraft || comesInAs === 'draft') return { outcome: 'unchanged' }
    return { outcome: 'updated', version: newest.version, overDraft: true }
  }
  if (newest.state === 'draft' && !newest.byLoad) {
    const stands = published !== undefined && isDeepStrictEqual(published.content, plain)
    return { outcome: stands ? 'unchanged' : 'rejected' }
  }
  return { outcome: 'updated', version: ownDraft ? newest.version : newest.version + 1, overDraft: ownDraft }
}
