import type { CatalogueItem } from '@yimen/contract'

type Allowed = CatalogueItem['allowed'][number]

/** Where an item stands: the newest version's state, its lint errors, and whether people can apply for it now. */
export type Standing = {
  readonly newest: 'draft' | 'published' | 'withdrawn'
  readonly errors: number
  readonly published: boolean
}

/**
 * What may be done with an item: a draft is saved and, without errors, published; without a draft a new version is
 * begun; what people can apply for can be withdrawn.
 */
export function allowedOn({ newest, errors, published }: Standing, mayEdit: boolean): Allowed[] {
  if (!mayEdit) return []
  const allowed: Allowed[] = newest === 'draft' ? ['save'] : ['new-version']
  if (newest === 'draft' && errors === 0) allowed.push('publish')
  if (published) allowed.push('withdraw')
  return allowed
}
