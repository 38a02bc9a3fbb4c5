import { z } from 'zod'
import { CodeList } from '../forms/code-list.ts'
import { DataElement } from '../forms/data-element.ts'
import { defineQuery } from '../platform/define.ts'
import { Instant } from '../platform/scalars.ts'
import { ItemContent } from './item.ts'

/** A published item in full, with the elements and code lists that its form refers to. */
export const PublishedItem = z
  .object({
    code: z.string(),
    version: z.number().int(),
    publishedAt: Instant,
    content: ItemContent,
    elements: z.array(DataElement),
    codeLists: z.array(CodeList),
  })
  .meta({ id: 'PublishedItem' })
export type PublishedItem = z.infer<typeof PublishedItem>

export const readItem = defineQuery({
  name: 'catalog.read-item',
  path: '/api/items/:itemCode',
  summary: 'Read a published item in full',
  audience: 'anyone',
  params: z.object({ itemCode: z.string().max(80) }),
  response: PublishedItem,
  errors: ['catalog.item-not-found', 'catalog.item-withdrawn'],
})
