import type { ItemContent } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { elementsOfForm, knownElements } from '../forms/index.ts'
import { type Lint, lintItem } from './rules/lint/lint-item.ts'

/** Measures items in this district: against themselves, and against the data elements that are defined here. */
export async function lintHere(tx: Tx, district: string, contents: readonly ItemContent[]): Promise<Lint[]> {
  const codes = contents.flatMap(({ form }) => (form === undefined ? [] : elementsOfForm(form)))
  const context = { knownElements: await knownElements(tx, district, codes) }
  return contents.map((content) => lintItem(content, context))
}

/** Measures one item in this district. */
export async function lintOneHere(tx: Tx, district: string, content: ItemContent): Promise<Lint> {
  const [lint] = await lintHere(tx, district, [content])
  if (lint === undefined) throw new Error('one item gives one answer')
  return lint
}
