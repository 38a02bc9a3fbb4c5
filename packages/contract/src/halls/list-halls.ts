import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { HallSummary } from './hall.ts'

/** All halls in use: the district's centre first, then by code. */
export const listHalls = defineQuery({
  name: 'halls.list-halls',
  path: '/api/halls',
  summary: 'Halls with address, hours, and whether they are open now',
  audience: 'anyone',
  response: z.object({ halls: z.array(HallSummary) }),
})
