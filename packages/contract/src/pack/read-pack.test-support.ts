import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  PackCodeLists,
  PackDataElements,
  PackDistrict,
  PackDuties,
  PackHalls,
  PackItem,
  PackLegalPersons,
  PackMaterialTypes,
  PackOrgans,
  PackPersons,
  PackRegistry,
  PackRelations,
  PackStaff,
  PackStateTable,
  PackVault,
} from './index.ts'

/** The folder of the sample district. */
export const folder = fileURLToPath(new URL('../../../../data/sample-district/', import.meta.url))

/** Every file of the pack by its path inside it. */
export function pathsOfPack(): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/** A JSON file of the pack, not checked yet. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

/** The whole sample district, each file by its schema. */
export function readSampleDistrict() {
  const inside = (name: string) => pathsOfPack().filter((path) => path.startsWith(`${name}/`))
  return {
    district: PackDistrict.parse(readJson('district.json')),
    organs: PackOrgans.parse(readJson('organs.json')).organs,
    halls: PackHalls.parse(readJson('halls.json')).halls,
    staff: PackStaff.parse(readJson('staff.json')).staff,
    lists: PackCodeLists.parse(readJson('code-lists.json')).lists,
    elements: PackDataElements.parse(readJson('data-elements.json')).elements,
    materialTypes: PackMaterialTypes.parse(readJson('material-types.json')).materialTypes,
    duties: PackDuties.parse(readJson('duties.json')).duties,
    persons: PackPersons.parse(readJson('persons.json')).persons,
    legalPersons: PackLegalPersons.parse(readJson('legal-persons.json')).legalPersons,
    relations: PackRelations.parse(readJson('relations.json')).relations,
    entries: PackRegistry.parse(readJson('registry.json')).entries,
    vault: PackVault.parse(readJson('vault.json')).materials,
    stateTables: inside('state-tables').map((path) => PackStateTable.parse(readJson(path))),
    items: inside('items').map((path) => PackItem.parse(readJson(path))),
  }
}
