import { isDeepStrictEqual } from 'node:util'
import type { ItemContent, LintFinding } from '@yimen/contract'
import { v7 } from 'uuid'
import type { Tx } from '../../../platform/db/database.ts'
import type { NewEvent } from '../../../platform/events/event.ts'
import { lintHere } from '../lint-here.ts'
import { headOf } from '../rules/item-head.ts'
import type { Lint } from '../rules/lint/lint-item.ts'
import { insertItems, lockItemsByCode, updateItem } from '../store/items.ts'
import { type Published, putSearchRows } from '../store/search-rows.ts'
import type { Origin } from '../store/tables.ts'
import {
  insertVersions,
  moveVersions,
  type NewVersion,
  newestVersions,
  rewriteDraft,
} from '../store/versions.ts'

/** One item to be loaded; `code` is the natural key by which a second load knows it again. */
export type Entry = { readonly code: string; readonly content: ItemContent }

/** Where a load writes to, and how it tells what happened. */
export type ImportScope = {
  readonly tx: Tx
  readonly district: string
  readonly now: Date
  readonly append: (event: NewEvent) => void
}

export type ImportedItem = {
  readonly code: string
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rejected'
  readonly state: 'published' | 'draft'
  readonly lint: Lint
}

const importer = 'import'

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
  const known = new Map((await lockItemsByCode(tx, district, codes)).map((row) => [row.code, row]))
  const newest = await newestVersions(
    tx,
    district,
    [...known.values()].map((row) => row.item_id),
  )
  const outcomes: ImportedItem[] = []
  const fresh: Placed[] = []
  const changed: Placed[] = []
  const lints = await lintHere(
    tx,
    district,
    entries.map(({ content }) => content),
  )
  for (const [at, { code, content }] of entries.entries()) {
    const lint = lints[at]
    if (lint === undefined) throw new Error(`${code} was not measured`)
    const state = publishes === 'always' || lint.errors === 0 ? 'published' : 'draft'
    const item = known.get(code)
    const before = item && newest.get(item.item_id)
    const placed = { code, content, lint, state, itemId: item?.item_id ?? v7(), version: 1 } as const
    if (item === undefined || before === undefined) {
      fresh.push(placed)
      outcomes.push({ code, outcome: 'created', state, lint })
    } else if (isDeepStrictEqual(before.content, JSON.parse(JSON.stringify(content)))) {
      outcomes.push({ code, outcome: 'unchanged', state, lint })
    } else if (before.state === 'draft' && before.created_by !== importer) {
      outcomes.push({ code, outcome: 'rejected', state, lint })
    } else {
      const open = before.state === 'draft'
      changed.push({ ...placed, version: open ? before.version : before.version + 1, open })
      outcomes.push({ code, outcome: 'updated', state, lint })
    }
  }
  await createAll(scope, origin, fresh)
  await changeAll(scope, changed)
  return outcomes
}

type Placed = Entry & {
  readonly itemId: string
  readonly version: number
  readonly state: 'published' | 'draft'
  readonly lint: Lint
  /** The version is an open draft of an earlier load: it is written over. */
  readonly open?: boolean
}

const batch = 400

async function createAll(scope: ImportScope, origin: Origin, placed: readonly Placed[]): Promise<void> {
  const { tx, district, now } = scope
  for (let at = 0; at < placed.length; at += batch) {
    const part = placed.slice(at, at + batch)
    await insertItems(
      tx,
      part.map((item) => ({
        district,
        item_id: item.itemId,
        code: item.code,
        origin,
        ...headOf(item.content, item.lint),
        version: item.version,
        state: item.state,
        created_at: now,
        updated_at: now,
      })),
    )
    await insertVersions(
      tx,
      part.map((item) => newVersion(scope, item)),
    )
    await publishAll(scope, part)
  }
}

async function changeAll(scope: ImportScope, placed: readonly Placed[]): Promise<void> {
  const { tx, district, now } = scope
  for (const item of placed) {
    const { content, itemId } = item
    if (item.open) await rewriteDraft(tx, district, itemId, newVersion(scope, item))
    if (item.state === 'published') {
      await moveVersions(tx, district, [itemId], 'published', { state: 'superseded' })
      if (item.open)
        await moveVersions(tx, district, [itemId], 'draft', { state: 'published', published_at: now })
    }
    if (!item.open) await insertVersions(tx, [newVersion(scope, item)])
    await updateItem(tx, district, itemId, {
      ...headOf(content, item.lint),
      version: item.version,
      state: item.state,
      updated_at: now,
    })
  }
  await publishAll(scope, placed)
}

async function publishAll(scope: ImportScope, placed: readonly Placed[]): Promise<void> {
  const { tx, district, now } = scope
  const published: Published[] = placed
    .filter(({ state }) => state === 'published')
    .map(({ itemId, code, version, content }) => ({
      district,
      itemId,
      code,
      version,
      publishedAt: now,
      content,
    }))
  await putSearchRows(tx, published)
  for (const { itemId, code, version, state } of placed)
    scope.append({
      subject: { type: 'item', id: itemId },
      type: state === 'published' ? 'catalog.item-published' : 'catalog.item-saved',
      data: { code, version, by: importer },
    })
}

function newVersion({ district, now }: ImportScope, item: Placed): NewVersion {
  const findings: LintFinding[] = item.lint.findings
  return {
    district,
    item_id: item.itemId,
    version: item.version,
    state: item.state,
    content: item.content,
    findings,
    created_at: now,
    created_by: importer,
    published_at: item.state === 'published' ? now : null,
  }
}
