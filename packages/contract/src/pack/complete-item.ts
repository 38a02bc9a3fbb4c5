import type { ItemContent } from '../catalog/item.ts'
import type { StateRow } from '../catalog/state-table.ts'
import type { FieldReference, Form } from '../forms/form.ts'
import type { PackItem, PackStateTable } from './catalogue.ts'

/**
 * Puts the state table into an item of a pack: the template with the item's own review steps, and its signs (`-P12`,
 * `@staff`) worked out against the item's form, so that a row names elements or `*` only.
 * @returns undefined when no template has the name that the item gives.
 */
export function completeItem(item: PackItem, templates: readonly PackStateTable[]): ItemContent | undefined {
  if (item.stateTableName === undefined)
    return item.stateTable ? { ...item.content, stateTable: item.stateTable } : item.content
  const template = templates.find(({ name }) => name === item.stateTableName)
  if (template === undefined) return undefined
  const fields = allFields(item.content.form)
  const rows = template.rows.map((row) => completeRow(row, fields))
  return { ...item.content, stateTable: { ...template, steps: item.reviewSteps ?? template.steps, rows } }
}

/** Every field of a form, those inside repeat groups included. */
export function allFields(form: Form | undefined): FieldReference[] {
  const parts = (form?.sections ?? []).flatMap(({ fields }) => fields)
  return parts.flatMap((part) => ('group' in part ? part.fields : [part]))
}

function completeRow(row: StateRow, fields: readonly FieldReference[]): StateRow {
  return { ...row, read: completeCodes(row.read, fields), write: completeCodes(row.write, fields) }
}

function completeCodes(codes: readonly string[], fields: readonly FieldReference[]): string[] {
  const taken = new Set(codes.filter((code) => code.startsWith('-')).map((code) => code.slice(1)))
  if (codes.includes('*') && taken.size === 0) return ['*']
  const named = fields.filter(
    ({ element, filledBy }) =>
      codes.includes('*') || codes.includes(element) || (codes.includes('@staff') && filledBy === 'staff'),
  )
  return [...new Set(named.map(({ element }) => element))].filter((element) => !taken.has(element))
}
