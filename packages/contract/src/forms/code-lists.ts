import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { CodeList } from './code-list.ts'
import { ElementUser } from './elements.ts'

const Code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/)

/** One code list in the catalogue, with how many elements take their values from it. */
export const CodeListRow = z
  .object({
    code: z.string(),
    name: Sentence,
    standard: z.string().nullable(),
    entries: z.number().int(),
    revision: z.number().int(),
    elements: z.number().int(),
  })
  .meta({ id: 'CodeListRow' })
export type CodeListRow = z.infer<typeof CodeListRow>

/** One code list at the desk: its entries, what takes values from it, what was changed, what may be done. */
export const CodeListDetail = z
  .object({
    list: CodeList,
    revision: z.number().int(),
    elements: z.array(z.object({ code: z.string(), name: Sentence })),
    users: z
      .array(ElementUser.extend({ element: z.string() }))
      .describe('published items and forms, by element'),
    history: z.array(
      z.object({
        revision: z.number().int(),
        since: Instant,
        until: Instant.nullable(),
        changes: z.array(Sentence).describe('what differs from the revision before'),
      }),
    ),
    allowed: z.array(z.enum(['save'])),
  })
  .meta({ id: 'CodeListDetail' })
export type CodeListDetail = z.infer<typeof CodeListDetail>

/** A code list as a person writes it; at most what a screen can hold. */
export const NewCodeList = CodeList.extend({ entries: CodeList.shape.entries.max(2_000) }).meta({
  id: 'NewCodeList',
})
export type NewCodeList = z.infer<typeof NewCodeList>

export const listCodeLists = defineQuery({
  name: 'forms.list-code-lists',
  path: '/api/desk/code-lists',
  summary: 'Code lists, the likeliest first when words are given: by code, name, pinyin or initials',
  audience: 'staff',
  query: PageQuery.extend({ q: z.string().trim().max(100).optional() }),
  response: pageOf(CodeListRow).extend({ total: z.number().int() }),
})

export const readCodeList = defineQuery({
  name: 'forms.read-code-list',
  path: '/api/desk/code-lists/:code',
  summary: 'One code list with what uses it and its history',
  audience: 'staff',
  params: z.object({ code: Code }),
  response: CodeListDetail,
  errors: ['forms.code-list-not-found'],
})

export const addCodeList = defineAction({
  name: 'forms.add-code-list',
  path: '/api/desk/code-lists',
  summary: 'Define a code list',
  audience: 'staff',
  body: z.object({ list: NewCodeList }),
  response: CodeListDetail,
  status: 201,
  errors: ['forms.list-code-taken', 'forms.list-faults'],
})

/**
 * Writes the next revision of a code list. `If-Match` is the revision. What is published keeps the revision that it was
 * published with. An entry that elements may hold is retired by a day, never left out; a change that alters the
 * meaning of values in use has to be confirmed, and the refusal says where they are used.
 */
export const saveCodeList = defineAction({
  name: 'forms.save-code-list',
  path: '/api/desk/code-lists/:code/save',
  summary: 'Save a code list',
  audience: 'staff',
  params: z.object({ code: Code }),
  body: z.object({ list: NewCodeList, confirmed: z.boolean().default(false) }),
  response: CodeListDetail,
  versioned: true,
  errors: ['forms.code-list-not-found', 'forms.entry-in-use', 'forms.list-faults', 'forms.would-break'],
})
