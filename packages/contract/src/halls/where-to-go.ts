import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { CounterGroup, HallSummary } from './hall.ts'

/** A hall where one can go for an item, with the counters that handle it there. */
export const PlaceToGo = HallSummary.extend({ groups: z.array(CounterGroup) }).meta({ id: 'PlaceToGo' })
export type PlaceToGo = z.infer<typeof PlaceToGo>

/**
 * Where an item is handled. `named` = these counters name the item; `organ` = none does, and these counters of the
 * district's centre work for its organ; no hall at all = neither.
 */
export const whereToGo = defineQuery({
  name: 'halls.where-to-go',
  path: '/api/items/:itemCode/counters',
  summary: 'Halls and counters that handle an item',
  audience: 'anyone',
  params: z.object({ itemCode: z.string().max(80) }),
  response: z.object({ by: z.enum(['named', 'organ']), halls: z.array(PlaceToGo) }),
  errors: ['catalog.item-not-found', 'catalog.item-withdrawn'],
})
