import type { DataElement } from '@yimen/contract'

/** An element with the titles of the forms, items and sections that use it: they tell which of two is meant. */
export type KnownElement = DataElement & { readonly usedIn?: readonly string[] }
