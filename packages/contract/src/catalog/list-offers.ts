import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'

/** What is on offer at all: the themes (of life, of business) and the organs that have published items, with how many. */
export const listOffers = defineQuery({
  name: 'catalog.list-offers',
  path: '/api/offers',
  summary: 'Themes and organs with published items',
  audience: 'anyone',
  response: z.object({
    themes: z.array(
      z.object({
        theme: z.string(),
        persons: z.boolean(),
        legalPersons: z.boolean(),
        items: z.number().int(),
      }),
    ),
    organs: z.array(z.object({ code: z.string(), name: z.string(), items: z.number().int() })),
  }),
})
