import type { CodeList, DataElement, ItemContent, StateTable } from '@yimen/contract'
import { type CompiledForm, compileForm } from '@yimen/form'

/** A published version of an item with all that its form refers to. It never changes. */
export type ItemDefinition = {
  readonly code: string
  readonly version: number
  readonly publishedAt: Date
  readonly content: ItemContent
  readonly elements: readonly DataElement[]
  readonly codeLists: readonly CodeList[]
}

/** An item that one can apply for here: it has a form and a state table. */
export type Applicable = {
  readonly item: ItemDefinition
  readonly table: StateTable
  readonly form: CompiledForm
}

const compiled = new WeakMap<ItemDefinition, Applicable>()

/** Makes an item version ready to run cases; null when it is only described here (no form or no state table). */
export function applicable(item: ItemDefinition): Applicable | null {
  const known = compiled.get(item)
  if (known) return known
  const { form, stateTable, situations } = item.content
  if (!form || !stateTable) return null
  const made = {
    item,
    table: fitting(stateTable, item.content),
    form: compileForm({ form, elements: item.elements, codeLists: item.codeLists, situations }),
  }
  compiled.set(item, made)
  return made
}

/** A state table is shared by many items: one that names no special procedure cannot begin any. */
function fitting(table: StateTable, content: ItemContent): StateTable {
  if (content.specialProcedures.length > 0) return table
  const rows = table.rows.map((row) => ({
    ...row,
    actions: row.actions.filter((action) => action !== 'pause'),
  }))
  return { ...table, rows }
}
