import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Id, PageQuery, pageOf } from '../platform/scalars.ts'

/** The published item that uses something, as its published version stands. */
const user = {
  item: z.object({ itemId: Id, code: z.string(), name: z.string(), version: z.number().int() }),
  organ: z.object({ code: z.string(), name: z.string() }),
}

/** Whether people have to give it: always, when a condition holds, or only if they like. */
export const UseNecessity = z.enum(['always', 'sometimes', 'never'])

/** One data element in the form of one published item: a demand for data. */
export const ElementUse = z
  .object({
    element: z.string(),
    ...user,
    section: z.string(),
    group: z.string().nullable().describe('repeat group in the section'),
    required: UseNecessity,
    filledBy: z.enum(['applicant', 'staff']),
    computed: z.boolean().describe('worked out from other fields: nobody is asked'),
  })
  .meta({ id: 'ElementUse' })
export type ElementUse = z.infer<typeof ElementUse>

/** One material type among what a published item asks for. */
export const MaterialTypeUse = z
  .object({
    materialType: z.string(),
    ...user,
    requirement: z.string().describe('code of the requirement in the item, as M1'),
    name: z.string().describe('what the item calls it'),
    required: UseNecessity,
    exempt: z.boolean().describe('a source supplies it, so that it is not asked for'),
  })
  .meta({ id: 'MaterialTypeUse' })
export type MaterialTypeUse = z.infer<typeof MaterialTypeUse>

/** Where data elements are used: every field of every published form is a demand that a source can answer. */
export const listElementUses = defineQuery({
  name: 'catalog.list-element-uses',
  path: '/api/desk/element-uses',
  summary: 'Published items that use a data element',
  audience: 'staff',
  query: PageQuery.extend({ element: z.string().max(40).optional(), organ: z.string().max(40).optional() }),
  response: pageOf(ElementUse),
})

/** Where material types are asked for. */
export const listMaterialTypeUses = defineQuery({
  name: 'catalog.list-material-type-uses',
  path: '/api/desk/material-type-uses',
  summary: 'Published items that ask for a material type',
  audience: 'staff',
  query: PageQuery.extend({
    materialType: z.string().max(60).optional(),
    organ: z.string().max(40).optional(),
  }),
  response: pageOf(MaterialTypeUse),
})
