import { isDeepStrictEqual } from 'node:util'
import {
  allFields,
  completeItem,
  type FieldReference,
  type ItemContent,
  PackItem,
  type PackStateTable,
  type StateTable,
} from '@yimen/contract'

/** An item as a pack holds it comes from its code and its content as a version holds it. */
export type Whole = { readonly code: string; readonly content: ItemContent }
type Tabled = Whole & { readonly table: StateTable }

/**
 * The opposite of `completeItem`: takes the state tables out of the items and puts templates in their place. What
 * items of one table read and write is written once for all of them, with the signs of a template where that is
 * shorter. An item that no template gives back exactly keeps its own table, so nothing ever differs after an import.
 */
export function foldStateTables(items: readonly Whole[]): { items: PackItem[]; templates: PackStateTable[] } {
  const tabled = items.flatMap((item) =>
    item.content.stateTable ? [{ ...item, table: item.content.stateTable }] : [],
  )
  const templates = [...Map.groupBy(tabled, ({ table }) => table.name).values()].map((own) =>
    templateOf(mostAlike(own)),
  )
  return { items: items.map((item) => foldItem(item, templates)), templates }
}

function foldItem({ code, content }: Whole, templates: readonly PackStateTable[]): PackItem {
  const { stateTable, ...rest } = content
  const template = templates.find(({ name }) => name === stateTable?.name)
  if (stateTable === undefined) return PackItem.parse({ code, content: rest })
  const steps = isDeepStrictEqual(template?.steps, stateTable.steps) ? {} : { reviewSteps: stateTable.steps }
  const folded = PackItem.parse({ code, stateTableName: stateTable.name, ...steps, content: rest })
  return isDeepStrictEqual(completeItem(folded, templates), content)
    ? folded
    : PackItem.parse({ code, stateTable, content: rest })
}

/** Of the items whose tables have one name, those that agree in all but steps and fields: the greatest such group. */
function mostAlike(items: readonly Tabled[]): Tabled[] {
  const groups = Map.groupBy(items, ({ table: { steps: _, rows, ...rest } }) =>
    JSON.stringify([rest, rows.map(({ status, role, actions }) => [status, role, actions])]),
  )
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}

function templateOf(items: readonly Tabled[]): PackStateTable {
  const [first] = items
  if (first === undefined) throw new Error('a template is made of at least one item')
  const codesAt = (at: number, kind: 'read' | 'write') =>
    foldCodes(
      items.map(({ content, table }) => ({
        codes: table.rows[at]?.[kind] ?? [],
        fields: allFields(content.form),
      })),
    )
  const rows = first.table.rows.map((row, at) => ({
    ...row,
    read: codesAt(at, 'read'),
    write: codesAt(at, 'write'),
  }))
  return { ...first.table, rows }
}

type Named = { readonly codes: readonly string[]; readonly fields: readonly FieldReference[] }

/** The shortest way to write what each item names; where items contradict one another, what the first one names. */
function foldCodes(named: readonly Named[]): string[] {
  const first = [...(named[0]?.codes ?? [])]
  if (named.every(({ codes }) => isDeepStrictEqual(codes, first))) return first
  const all = [...new Set(named.flatMap(({ codes }) => codes))]
  const taken = new Set(
    named.flatMap(({ codes, fields }) =>
      fields.map(({ element }) => element).filter((element) => !codes.includes(element)),
    ),
  )
  const staff = named.every(({ codes, fields }) =>
    fields.every(({ element, filledBy }) => codes.includes(element) === (filledBy === 'staff')),
  )
  const ways = [all, ['*', ...[...taken].map((element) => `-${element}`)], ...(staff ? [['@staff']] : [])]
  return (
    ways.filter((way) => way[0] !== '*' || way.length > 1).toSorted((a, b) => a.length - b.length)[0] ?? first
  )
}
