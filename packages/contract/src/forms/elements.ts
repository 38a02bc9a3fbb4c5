import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { CodeList } from './code-list.ts'
import { DataElement, ElementType } from './data-element.ts'

const ElementCode = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/)

/** One data element in the catalogue, with how many published forms and items use it. */
export const ElementRow = DataElement.extend({
  uses: z.number().int(),
  mergedInto: z.string().nullable(),
}).meta({ id: 'ElementRow' })
export type ElementRow = z.infer<typeof ElementRow>

/** Who uses an element: a published item or a published form of the library. */
export const ElementUser = z.object({
  kind: z.enum(['item', 'form']),
  id: z.string(),
  code: z.string(),
  name: z.string(),
  version: z.number().int(),
  organ: z.object({ code: z.string(), name: z.string() }),
  section: z.string(),
  required: z.enum(['always', 'sometimes', 'never']),
})
export type ElementUser = z.infer<typeof ElementUser>

/** One data element at the desk: what it is, what it was, who uses it, and what may be done. */
export const ElementDetail = z
  .object({
    element: DataElement,
    codeList: CodeList.nullable(),
    mergedInto: z.string().nullable(),
    mergedFrom: z.array(z.string()),
    users: z.array(ElementUser),
    history: z.array(
      z.object({
        revision: z.number().int(),
        element: DataElement,
        since: Instant,
        until: Instant.nullable(),
        changes: z.array(Sentence).describe('what differs from the revision before'),
      }),
    ),
    allowed: z.array(z.enum(['change', 'merge'])),
  })
  .meta({ id: 'ElementDetail' })
export type ElementDetail = z.infer<typeof ElementDetail>

const params = z.object({ code: ElementCode })
/** An element as a person writes it; its revision is counted by the server. */
export const NewElement = DataElement.omit({ version: true }).meta({ id: 'NewElement' })
export type NewElement = z.infer<typeof NewElement>

export const listElements = defineQuery({
  name: 'forms.list-elements',
  path: '/api/desk/elements',
  summary:
    'Data elements, the likeliest first when words are given: by code, name, synonym, pinyin or initials',
  audience: 'staff',
  query: PageQuery.extend({
    q: z.string().trim().max(100).optional(),
    type: ElementType.optional(),
    unused: z.literal('true').optional().describe('only those that nothing published uses'),
    offered: z
      .literal('true')
      .optional()
      .describe('only those that a form may take: none that was merged away'),
  }),
  response: pageOf(ElementRow).extend({ total: z.number().int() }),
})

export const readElement = defineQuery({
  name: 'forms.read-element',
  path: '/api/desk/elements/:code',
  summary: 'One data element with its uses and its history',
  audience: 'staff',
  params,
  response: ElementDetail,
  errors: ['forms.element-not-found'],
})

export const addElement = defineAction({
  name: 'forms.add-element',
  path: '/api/desk/elements',
  summary: 'Define a data element',
  audience: 'staff',
  body: z.object({ element: NewElement }),
  response: ElementDetail,
  status: 201,
  errors: ['forms.element-code-taken', 'forms.unknown-code-list'],
})

/**
 * Changes an element: a new revision. What is published keeps the revision that it was published with; a change that
 * would break it when it is published next has to be confirmed. `If-Match` is the revision.
 */
export const changeElement = defineAction({
  name: 'forms.change-element',
  path: '/api/desk/elements/:code/change',
  summary: 'Change a data element',
  audience: 'staff',
  params,
  body: z.object({ element: NewElement, confirmed: z.boolean().default(false) }),
  response: ElementDetail,
  versioned: true,
  errors: ['forms.element-not-found', 'forms.would-break', 'forms.unknown-code-list', 'forms.element-merged'],
})

/**
 * Merges an element into another that means the same: it points to the survivor, its code and names become synonyms of
 * it. What is published keeps it; whatever uses it is listed to be changed, and no form is published with it again.
 */
export const mergeElement = defineAction({
  name: 'forms.merge-element',
  path: '/api/desk/elements/:code/merge',
  summary: 'Merge a data element into another one',
  audience: 'staff',
  params,
  body: z.object({ into: ElementCode }),
  response: ElementDetail,
  versioned: true,
  errors: ['forms.element-not-found', 'forms.element-merged', 'forms.merge-into-itself'],
})
