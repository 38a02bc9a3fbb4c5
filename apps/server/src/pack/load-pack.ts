import { importPackItems } from '../modules/catalog/index.ts'
import { importCodeLists, importElements } from '../modules/forms/index.ts'
import { importPackIdentity } from '../modules/identity/index.ts'
import { importPackVault } from '../modules/materials/index.ts'
import { importPackRegistry } from '../modules/registry/index.ts'
import type { Scope } from '../platform/actions/route.ts'
import type { Pack } from './read-pack.ts'

/** What a pack brought in, part by part, for the person who loaded it. */
export type PackReport = Readonly<Record<string, Readonly<Record<string, number>>>>

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
  const items = await importPackItems(scope, pack.items, pack['state-tables'])
  const registry = await importPackRegistry(scope, {
    persons: pack['persons.json'].persons,
    legalPersons: pack['legal-persons.json'].legalPersons,
    relations: pack['relations.json'].relations,
    entries: pack['registry.json'].entries,
    organs: pack['organs.json'].organs,
  })
  const vault = await importPackVault(scope, { materials: pack['vault.json'].materials, folder: pack.folder })
  return { identity, codeLists, elements, items: countOutcomes(items), registry, vault }
}

function countOutcomes(items: readonly { readonly outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { outcome } of items) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
