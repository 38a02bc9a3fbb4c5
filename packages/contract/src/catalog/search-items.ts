import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { PageQuery, pageOf } from '../platform/scalars.ts'
import { Period } from './item.ts'

/** An item as a search result or a list shows it. */
export const ItemSummary = z
  .object({
    code: z.string().describe('local code, stable across versions; used in addresses'),
    name: z.string(),
    nameEnglish: z.string().nullable(),
    summary: z.object({ zh: z.string(), en: z.string() }).nullable(),
    organ: z.object({ code: z.string(), name: z.string() }),
    type: z.string(),
    served: z.array(z.string()),
    promised: Period.nullable(),
    timesOnSite: z.number().int().nullable(),
    charged: z.boolean().nullable(),
    online: z.boolean().describe('true when one can apply here, in the browser'),
    version: z.number().int(),
  })
  .meta({ id: 'ItemSummary' })
export type ItemSummary = z.infer<typeof ItemSummary>

/** Finds published items by words, pinyin (`juzhuzheng`) or initials (`jzz`); without `q`, all in order of name. */
export const searchItems = defineQuery({
  name: 'catalog.search-items',
  path: '/api/items',
  summary: 'Find published items by words, pinyin or initials',
  audience: 'anyone',
  query: PageQuery.extend({
    q: z.string().trim().max(100).optional(),
    organ: z.string().optional(),
    served: z.enum(['person', 'legal-person']).optional(),
    theme: z.string().max(50).optional(),
  }),
  response: pageOf(
    ItemSummary.extend({ matched: z.string().nullable().describe('what the match rests on') }),
  ).extend({
    total: z.number().int().describe('number of hits, counted up to 1,000'),
  }),
})
