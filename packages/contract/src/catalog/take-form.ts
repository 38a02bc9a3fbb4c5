import { z } from 'zod'
import { FormCode } from '../forms/library-form.ts'
import { defineAction } from '../platform/define.ts'
import { Id } from '../platform/scalars.ts'
import { CatalogueItem } from './desk-items.ts'

/**
 * Takes the published revision of a library form into the draft of an item: the form is copied, and the item keeps
 * which form and revision it came from. Running cases keep the version that they began with.
 */
export const takeForm = defineAction({
  name: 'catalog.take-form',
  path: '/api/desk/items/:itemId/take-form',
  summary: 'Take a form of the library into the draft of an item',
  audience: 'staff',
  params: z.object({ itemId: Id }),
  body: z.object({ form: FormCode }),
  response: CatalogueItem,
  versioned: true,
  errors: ['catalog.item-not-found', 'catalog.form-not-published'],
})
