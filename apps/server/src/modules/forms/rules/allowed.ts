import type { LibraryForm } from '@yimen/contract'

/** Where a form stands: its newest revision's state, how many faults that has, and whether items can take it now. */
export type FormStanding = {
  readonly newest: LibraryForm['state']
  readonly faults: number
  readonly published: boolean
}

/** What may be done with a form: a draft is saved and, without faults, published; what is published is withdrawn. */
export function allowedOn(
  { newest, faults, published }: FormStanding,
  mayEdit: boolean,
): LibraryForm['allowed'] {
  if (!mayEdit) return []
  const allowed: LibraryForm['allowed'] = newest === 'draft' ? ['save'] : ['new-revision']
  if (newest === 'draft' && faults === 0) allowed.push('publish')
  if (published) allowed.push('withdraw')
  return allowed
}
