import { z } from 'zod'
import { ItemContent } from '../catalog/item.ts'
import { ReviewStep, StateTable } from '../catalog/state-table.ts'
import { CodeList } from '../forms/code-list.ts'
import { DataElement } from '../forms/data-element.ts'
import { MaterialTypeCode, MaterialTypeContent } from '../materials/material-type.ts'

/** `data-elements.json` */
export const PackDataElements = z.strictObject({ elements: z.array(DataElement) })

/** `code-lists.json` */
export const PackCodeLists = z.strictObject({ lists: z.array(CodeList) })

/** A standard type of material: the same type asked by two items is handed in once. */
export const PackMaterialType = MaterialTypeContent.extend({ code: MaterialTypeCode })
export type PackMaterialType = z.infer<typeof PackMaterialType>

/** `material-types.json` */
export const PackMaterialTypes = z.strictObject({ materialTypes: z.array(PackMaterialType) })

/**
 * `state-tables/<name>.json`: a template that items refer to by its name. In `read` and `write` two signs stand for
 * what only an item knows, and are worked out by `completeItem`: `-P12` takes a field away from `*`, `@staff` names
 * the fields that staff fill.
 */
export const PackStateTable = StateTable
export type PackStateTable = z.infer<typeof PackStateTable>

/** The local code of an item, used in addresses: of a pack, or as a published list numbered it. */
export const PackItemCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)

/**
 * `items/<code>.json`: an item in full. In place of the state table stands the name of a template, with the item's own
 * review steps where they differ; the import puts the table into the content by `completeItem`, so that a version is
 * whole. An item whose table follows no template carries it as `stateTable`; one that is not handled here has neither.
 */
export const PackItem = z.strictObject({
  code: PackItemCode,
  stateTableName: z.string().optional(),
  stateTable: StateTable.optional(),
  reviewSteps: z.array(ReviewStep).min(1).optional(),
  content: ItemContent.omit({ stateTable: true }).strict(),
})
export type PackItem = z.infer<typeof PackItem>
