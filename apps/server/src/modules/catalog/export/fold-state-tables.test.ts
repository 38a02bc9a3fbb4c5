import { completeItem, type StateTable } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samplePack } from '../testing/sample-pack.ts'
import { foldStateTables, type Whole } from './fold-state-tables.ts'

const pack = samplePack()
const wholes = pack.items.flatMap((item): Whole[] => {
  const content = completeItem(item, pack.templates)
  return content ? [{ code: item.code, content }] : []
})

/** What an import makes of what was folded. */
function unfolded(items: readonly Whole[]): Whole[] {
  const folded = foldStateTables(items)
  return folded.items.flatMap((item) => {
    const content = completeItem(item, folded.templates)
    return content ? [{ code: item.code, content }] : []
  })
}

/** The same item with another state table. */
function withTable(item: Whole, change: (table: StateTable) => StateTable): Whole {
  const { stateTable } = item.content
  return stateTable ? { ...item, content: { ...item.content, stateTable: change(stateTable) } } : item
}

describe('folding state tables into templates', () => {
  it('is undone by an import, whichever items are taken together', () => {
    fc.assert(
      fc.property(fc.subarray(wholes), (items) => {
        expect(unfolded(items)).toEqual(items)
      }),
      { numRuns: 60 },
    )
  })

  it('writes one template for all items of a table', () => {
    const { items, templates } = foldStateTables(wholes)
    expect(templates.map(({ name }) => name).toSorted()).toEqual(pack.templates.map(({ name }) => name))
    expect(items.every(({ stateTable }) => stateTable === undefined)).toBe(true)
  })

  it('lets an item keep its own table where no template gives it back', () => {
    const [first, ...rest] = wholes
    if (first === undefined) throw new Error('the pack has items')
    const odd = withTable(first, (table) => ({ ...table, deliverDays: table.deliverDays + 1 }))
    const { items } = foldStateTables([odd, ...rest])
    expect(items[0]).toMatchObject({ stateTable: { deliverDays: 11 } })
    expect(items.slice(1).every(({ stateTable }) => stateTable === undefined)).toBe(true)
    expect(unfolded([odd, ...rest])).toEqual([odd, ...rest])
  })

  it('leaves an item that is not handled here without a table', () => {
    const [first] = wholes
    if (first === undefined) throw new Error('the pack has items')
    const { stateTable: _, ...content } = first.content
    expect(foldStateTables([{ code: first.code, content }])).toMatchObject({ templates: [] })
    expect(unfolded([{ code: first.code, content }])).toEqual([{ code: first.code, content }])
  })
})
