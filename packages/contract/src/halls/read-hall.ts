import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { CounterGroup, HallSummary } from './hall.ts'

/** A hall in full: which counters handle what. Items are the published ones that the hall names. */
export const Hall = HallSummary.extend({
  groups: z.array(
    CounterGroup.extend({
      organs: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          shortName: z.string(),
          shortNameEnglish: z.string().nullable(),
        }),
      ),
      items: z.array(z.object({ code: z.string(), name: z.string(), nameEnglish: z.string().nullable() })),
    }),
  ),
}).meta({ id: 'Hall' })
export type Hall = z.infer<typeof Hall>

export const readHall = defineQuery({
  name: 'halls.read-hall',
  path: '/api/halls/:hallCode',
  summary: 'A hall with its counters and what they handle',
  audience: 'anyone',
  params: z.object({ hallCode: z.string().max(40) }),
  response: Hall,
  errors: ['halls.hall-not-found'],
})
