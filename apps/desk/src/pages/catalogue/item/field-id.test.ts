import { expect, test } from 'vitest'
import { fieldIdFor } from './field-id.ts'

const there = new Set(['item-materials-1-legalBasis', 'item-promised'])
const find = (id: string) => (there.has(id) ? id : null)

test.each([
  ['materials.1.legalBasis', 'item-materials-1-legalBasis'],
  ['promised.days', 'item-promised'],
  ['stateTable.rows.0', null],
])('the finding at %s leads to %s', (path, id) => expect(fieldIdFor(path, find)).toBe(id))
