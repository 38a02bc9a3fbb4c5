import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { CodeList } from './code-list.ts'
import { DataElement } from './data-element.ts'

/** Elements that fit the words, the likeliest first: by code, name, synonym, pinyin or initials. */
export const offerElements = defineQuery({
  name: 'forms.offer-elements',
  path: '/api/desk/forms/offered-elements',
  summary: 'Data elements to put on a form, by words',
  audience: 'staff',
  query: z.object({
    q: z.string().trim().max(60).default(''),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  response: z.object({
    elements: z.array(DataElement),
    codeLists: z.array(CodeList),
    total: z.number().int(),
  }),
})
