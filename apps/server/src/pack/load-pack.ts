import type { LintFinding } from '@yimen/contract'
import { type ImportedItem, importPackItems } from '../modules/catalog/index.ts'
import { importCodeLists, importElements } from '../modules/forms/index.ts'
import { importPackHalls } from '../modules/halls/index.ts'
import { importPackIdentity } from '../modules/identity/index.ts'
import { importPackTypes, importPackVault } from '../modules/materials/index.ts'
import { importPackBooks } from '../modules/performance/index.ts'
import { defineSources, importPackRegistry } from '../modules/registry/index.ts'
import { importPackDuties } from '../modules/sourcing/index.ts'
import type { Scope } from '../platform/actions/route.ts'
import type { Pack } from './read-pack.ts'

/** What became of the items of a pack. */
export type ItemsReport = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Codes of items that somebody is writing at the desk: their drafts were left alone. */
  readonly rejected: readonly string[]
  /** Items in which lint finds errors: what is new in them waits as a draft. */
  readonly withErrors: readonly { readonly code: string; readonly findings: readonly LintFinding[] }[]
}

type Counts = Readonly<Record<string, number>>

/** What a pack brought in, part by part, for the person who loaded it. */
export type PackReport = {
  readonly identity: Counts
  readonly codeLists: Counts
  readonly elements: Counts
  readonly materialTypes: Counts
  readonly items: ItemsReport
  readonly duties: Counts
  readonly halls: Counts
  readonly registry: Counts
  readonly sources: Counts
  readonly vault: Counts
  readonly budgetBooks: Counts
}

/**
 * Loads a data pack in one transaction, each module its own part: the same way for the sample district and for a real
 * one. Loading it again changes only what differs.
 */
export async function loadPack(scope: Scope, pack: Pack): Promise<PackReport> {
  const { tx, district, now } = scope
  const identity = await importPackIdentity(
    tx,
    {
      district: pack['district.json'],
      organs: pack['organs.json'].organs,
      staff: pack['staff.json'].staff,
      persons: pack['persons.json'].persons,
    },
    now,
  )
  const codeLists = await importCodeLists(tx, district, pack['code-lists.json'].lists, now)
  const elements = await importElements(tx, district, pack['data-elements.json'].elements, now)
  const materialTypes = await importPackTypes(scope, pack['material-types.json'].materialTypes)
  const items = await importPackItems(scope, pack.items, pack['state-tables'])
  const duties = await importPackDuties(scope, {
    duties: pack['duties.json'].duties,
    elements: new Map(pack['data-elements.json'].elements.map(({ code, name }) => [code, name])),
    materialTypes: new Map(pack['material-types.json'].materialTypes.map(({ code, name }) => [code, name])),
  })
  const halls = await importPackHalls(scope, pack['halls.json'])
  const registry = await importPackRegistry(scope, {
    persons: pack['persons.json'].persons,
    legalPersons: pack['legal-persons.json'].legalPersons,
    relations: pack['relations.json'].relations,
    entries: pack['registry.json'].entries,
    organs: pack['organs.json'].organs,
  })
  const organs = new Map(pack['organs.json'].organs.map(({ code, name }) => [code, name.zh]))
  const sources = await defineSources(scope, pack['sources.json'], async (code) => organs.get(code) ?? null)
  const vault = await importPackVault(scope, { materials: pack['vault.json'].materials, folder: pack.folder })
  const budgetBooks = await importPackBooks(scope, { ...pack['budget-books.json'], folder: pack.folder })
  return {
    identity,
    codeLists,
    elements,
    materialTypes,
    items: itemsReport(items),
    duties,
    halls,
    registry,
    sources,
    vault,
    budgetBooks,
  }
}

/** Sums up what became of loaded items. */
export function itemsReport(items: readonly ImportedItem[]): ItemsReport {
  const count = (outcome: ImportedItem['outcome']) => items.filter((item) => item.outcome === outcome).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    rejected: items.filter(({ outcome }) => outcome === 'rejected').map(({ code }) => code),
    withErrors: items
      .filter(({ lint }) => lint.errors > 0)
      .map(({ code, lint }) => ({
        code,
        findings: lint.findings.filter(({ severity }) => severity === 'error'),
      })),
  }
}
