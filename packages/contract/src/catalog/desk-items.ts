import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { ItemContent } from './item.ts'
import { LintFinding, LintScore } from './lint.ts'

/** One item in the desk's catalogue: the newest version, whatever its state. */
export const CatalogueRow = z
  .object({
    itemId: Id,
    code: z.string(),
    name: z.string(),
    nameEnglish: z.string().nullable(),
    organ: z.object({ code: z.string(), name: z.string() }),
    type: z.string(),
    state: z.enum(['draft', 'published', 'withdrawn']),
    version: z.number().int(),
    rowVersion: Version,
    updatedAt: Instant,
    score: LintScore,
    errors: z.number().int(),
    warnings: z.number().int(),
  })
  .meta({ id: 'CatalogueRow' })
export type CatalogueRow = z.infer<typeof CatalogueRow>

export const listCatalogue = defineQuery({
  name: 'catalog.list-catalogue',
  path: '/api/desk/items',
  summary: 'The catalogue as the desk sees it, with lint scores',
  audience: 'staff',
  query: PageQuery.extend({
    q: z.string().trim().max(100).optional(),
    organ: z.string().optional(),
    state: z.enum(['draft', 'published', 'withdrawn']).optional(),
    rule: z.string().optional().describe('only items that this lint rule speaks of'),
  }),
  response: pageOf(CatalogueRow).extend({ total: z.number().int() }),
})

/** Live lint score of each department: items, the rules that hold, and what is wrong most often. */
export const scoreDepartments = defineQuery({
  name: 'catalog.score-departments',
  path: '/api/desk/catalogue-scores',
  summary: 'Lint score of each department, live',
  audience: 'staff',
  response: z.object({
    departments: z.array(
      z.object({
        organ: z.object({ code: z.string(), name: z.string() }),
        items: z.number().int(),
        published: z.number().int(),
        score: LintScore,
        errors: z.number().int(),
        warnings: z.number().int(),
        frequent: z.array(
          z.object({
            rule: z.string(),
            items: z.number().int(),
            title: z.object({ zh: z.string(), en: z.string() }),
          }),
        ),
      }),
    ),
  }),
})

/** One item at the desk: its newest content, its versions, and what lint says of it. */
export const CatalogueItem = CatalogueRow.extend({
  content: ItemContent,
  findings: z.array(LintFinding),
  versions: z.array(
    z.object({
      version: z.number().int(),
      state: z.enum(['draft', 'published', 'withdrawn', 'superseded']),
      publishedAt: Instant.nullable(),
      withdrawnAt: Instant.nullable(),
      runningCases: z.number().int().optional(),
    }),
  ),
  allowed: z.array(z.enum(['save', 'publish', 'withdraw', 'new-version'])),
}).meta({ id: 'CatalogueItem' })
export type CatalogueItem = z.infer<typeof CatalogueItem>

export const readCatalogueItem = defineQuery({
  name: 'catalog.read-catalogue-item',
  path: '/api/desk/items/:itemId',
  summary: 'Read one item with versions and lint findings',
  audience: 'staff',
  params: z.object({ itemId: Id }),
  response: CatalogueItem,
  errors: ['catalog.item-not-found'],
})
