import { isDeepStrictEqual } from 'node:util'
import type { CodeList, DataElement } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import {
  beginRevisions,
  type Definition,
  definitionsInForce,
  endRevisions,
  type InForce,
  refreshFoundBy,
  writtenByPeople,
} from './store/definitions.ts'

/** How many definitions were new, changed (a new revision each), or the same as before. */
export type ImportCount = { created: number; updated: number; unchanged: number }

/** Loads data elements; an element that differs from the revision in force becomes the next revision, unless a person wrote that. */
export function importElements(
  tx: Tx,
  district: string,
  elements: readonly DataElement[],
  at: Date,
): Promise<ImportCount> {
  return importDefinitions(tx, 'forms.data_element', district, elements, at)
}

/** Loads code lists, in the same way. */
export function importCodeLists(
  tx: Tx,
  district: string,
  lists: readonly CodeList[],
  at: Date,
): Promise<ImportCount> {
  return importDefinitions(tx, 'forms.code_list', district, lists, at)
}

async function importDefinitions(
  tx: Tx,
  table: 'forms.data_element' | 'forms.code_list',
  district: string,
  given: readonly { code: string }[],
  at: Date,
): Promise<ImportCount> {
  const definitions = distinct(given)
  const known = await definitionsInForce(
    tx,
    table,
    district,
    definitions.map(({ code }) => code),
  )
  const kept = await writtenByPeople(
    tx,
    table,
    district,
    definitions.map(({ code }) => code),
  )
  const byCode = new Map(known.map((definition) => [definition.code, definition]))
  const next: InForce[] = []
  const changed: string[] = []
  for (const { code, content } of definitions) {
    const before = byCode.get(code)
    if (kept.has(code) || (before && isDeepStrictEqual(before.content, content))) continue
    if (before) changed.push(code)
    next.push({ code, content, revision: (before?.revision ?? 0) + 1 })
  }
  await refreshFoundBy(tx, table, district, known)
  await endRevisions(tx, table, district, changed, at)
  await beginRevisions(tx, table, district, next, at)
  return {
    created: next.length - changed.length,
    updated: changed.length,
    unchanged: definitions.length - next.length,
  }
}

/** What JSON keeps of each definition. A code that is defined twice in one load is a mistake of the file. */
function distinct(given: readonly { code: string }[]): Definition[] {
  const byCode = new Map<string, Definition>()
  for (const each of given) {
    if (byCode.has(each.code)) throw new Error(`${each.code} is defined twice`)
    byCode.set(each.code, { code: each.code, content: JSON.parse(JSON.stringify(each)) })
  }
  return [...byCode.values()]
}
