import { PackSources } from '../registry/source-definition.ts'
import { PackBudgetBooks } from './budget-books.ts'
import { PackCodeLists, PackDataElements, PackItem, PackMaterialTypes, PackStateTable } from './catalogue.ts'
import { PackDistrict } from './district.ts'
import { PackHalls } from './halls.ts'
import { PackOrgans } from './organs.ts'
import { PackDuties, PackRegistry, PackVault } from './registry.ts'
import { PackStaff } from './staff.ts'
import { PackLegalPersons, PackPersons, PackRelations } from './subjects.ts'

/** The single files of a data pack with their schemas, in the order in which an import reads them. */
export const packFiles = {
  'district.json': PackDistrict,
  'organs.json': PackOrgans,
  'halls.json': PackHalls,
  'staff.json': PackStaff,
  'code-lists.json': PackCodeLists,
  'data-elements.json': PackDataElements,
  'material-types.json': PackMaterialTypes,
  'duties.json': PackDuties,
  'persons.json': PackPersons,
  'legal-persons.json': PackLegalPersons,
  'relations.json': PackRelations,
  'registry.json': PackRegistry,
  'sources.json': PackSources,
  'vault.json': PackVault,
  'budget-books.json': PackBudgetBooks,
} as const

/** The folders of a data pack: every `.json` file in them follows the schema. */
export const packFolders = { 'state-tables': PackStateTable, items: PackItem } as const
