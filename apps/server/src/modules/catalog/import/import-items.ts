import { isDeepStrictEqual } from 'node:util'
import { v7 } from 'uuid'
import { lintHere } from '../lint-here.ts'
import { measured } from '../rules/item-head.ts'
import type { Lint } from '../rules/lint/lint-item.ts'
import { decideLoad, type InPlace } from '../rules/load-decision.ts'
import { lockItemsByCode, updateItem } from '../store/items.ts'
import type { Origin } from '../store/tables.ts'
import { rewriteFindings, versionsInPlace } from '../store/versions.ts'
import { changeAll, createAll, type Entry, type ImportScope, type Placed } from './write-items.ts'

export type ImportedItem = {
  readonly code: string
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rejected'
  readonly state: 'published' | 'draft'
  readonly lint: Lint
}

/**
 * Loads items in one transaction. Same content as before: unchanged. Other content: the next version. What lint
 * finds errors in comes in as a draft, unless it `publishes` whatever it finds: a list that is already public is
 * public here too. A draft that somebody is writing is never overwritten: that item is rejected.
 */
export async function importItems(
  scope: ImportScope,
  origin: Origin,
  entries: readonly Entry[],
  publishes: 'always' | 'without-errors',
): Promise<ImportedItem[]> {
  const { tx, district } = scope
  const codes = entries.map(({ code }) => code)
  const contents = entries.map(({ content }) => content)
  const known = new Map((await lockItemsByCode(tx, district, codes)).map((row) => [row.code, row]))
  const inPlace = await versionsInPlace(
    tx,
    district,
    [...known.values()].map((row) => row.item_id),
  )
  const lints = await lintHere(tx, district, contents)

  const outcomes: ImportedItem[] = []
  const placed: (Placed & { readonly outcome: 'created' | 'updated' })[] = []
  for (const [at, { code, content }] of entries.entries()) {
    const lint = lints[at]
    if (lint === undefined) throw new Error(`${code} was not measured`)
    const state = publishes === 'always' || lint.errors === 0 ? 'published' : 'draft'
    const item = known.get(code)
    const versions = item ? (inPlace.get(item.item_id) ?? []) : []
    const published = versions.find((version) => version.state === 'published')
    const decision = decideLoad(content, state, versions[0], published)
    outcomes.push({ code, outcome: decision.outcome, state, lint })
    if (decision.outcome === 'created' || decision.outcome === 'updated')
      placed.push({ ...decision, code, content, lint, state, itemId: item?.item_id ?? v7() })
    else if (item && decision.outcome === 'unchanged' && !isDeepStrictEqual(item.broken, lint.broken))
      await measureAgain(scope, item.item_id, versions[0], lint)
  }
  await createAll(
    scope,
    origin,
    placed.filter(({ outcome }) => outcome === 'created'),
  )
  await changeAll(
    scope,
    placed.filter(({ outcome }) => outcome === 'updated'),
  )
  return outcomes
}

/** The content is the same, but the rules are not: what lint says is kept up to date. */
async function measureAgain(
  { tx, district }: ImportScope,
  itemId: string,
  newest: InPlace | undefined,
  lint: Lint,
): Promise<void> {
  if (newest === undefined || !newest.byLoad) return
  await rewriteFindings(tx, district, itemId, newest.version, lint.findings)
  await updateItem(tx, district, itemId, measured(lint))
}
