import { z } from 'zod'
import { defineAction } from '../platform/define.ts'
import { Id } from '../platform/scalars.ts'
import { CatalogueItem } from './desk-items.ts'
import { ItemContent } from './item.ts'

const params = z.object({ itemId: Id })

/** Saves the draft of the next version; opens one when the newest version is published. */
export const saveItem = defineAction({
  name: 'catalog.save-item',
  path: '/api/desk/items/:itemId/save',
  summary: 'Save the draft of an item',
  audience: 'staff',
  params,
  body: z.object({ content: ItemContent }),
  response: CatalogueItem,
  versioned: true,
  errors: ['catalog.item-not-found'],
})

/** Publishes the draft. Refused while lint finds errors; running cases keep the version they began with. */
export const publishItem = defineAction({
  name: 'catalog.publish-item',
  path: '/api/desk/items/:itemId/publish',
  summary: 'Publish the draft of an item',
  audience: 'staff',
  params,
  body: z.object({}),
  response: CatalogueItem,
  versioned: true,
  errors: ['catalog.item-not-found', 'catalog.lint-errors', 'catalog.nothing-to-publish'],
})

/** Withdraws a published item: nobody can apply any more, running cases go on to their end. */
export const withdrawItem = defineAction({
  name: 'catalog.withdraw-item',
  path: '/api/desk/items/:itemId/withdraw',
  summary: 'Withdraw a published item',
  audience: 'staff',
  params,
  body: z.object({ reason: z.string().trim().min(2).max(500) }),
  response: CatalogueItem,
  versioned: true,
  errors: ['catalog.item-not-found', 'catalog.not-published'],
})
