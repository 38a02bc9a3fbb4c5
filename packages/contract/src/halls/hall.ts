import { z } from 'zod'
import { Standing } from '../catalog/item.ts'
import { OpenHours } from '../pack/district.ts'
import { Instant } from '../platform/scalars.ts'
import { Sentence, Text } from '../platform/sentence.ts'

/** Whether a hall is open at this moment by the official calendar and its hours, and until or from when. */
export const HallOpening = z
  .object({
    open: z.boolean(),
    changesAt: Instant.describe('when it closes, if open; when it opens next, if closed'),
    provisional: z.boolean().describe('true while the holiday arrangement of that year is not published'),
    words: Sentence.describe('the same for people: `今天下班了，明天 9:00 开`'),
  })
  .meta({ id: 'HallOpening' })
export type HallOpening = z.infer<typeof HallOpening>

/** A hall (政务服务大厅) as a list shows it. */
export const HallSummary = z
  .object({
    code: z.string().describe('stable; used in addresses'),
    name: Sentence,
    organ: z.object({ code: z.string(), name: z.string() }).describe('who runs it'),
    level: z.enum(['district', 'subdistrict']),
    division: z.string().describe('GB/T 2260, six digits for the district, nine for a subdistrict'),
    address: Text,
    phone: z.string(),
    hours: z.array(OpenHours).describe('on working days of the official calendar, Asia/Shanghai'),
    counters: z.number().int().describe('number of counters'),
    standing: Standing.describe(
      'whether the number of counters was read in a text, or is still to be confirmed',
    ),
    opening: HallOpening,
  })
  .meta({ id: 'HallSummary' })
export type HallSummary = z.infer<typeof HallSummary>

/** Counters of a hall that do the same work. */
export const CounterGroup = z
  .object({
    code: z.string(),
    name: Sentence,
    counters: z.array(z.number().int()).describe('numbers of the counters, ascending'),
    comprehensive: z
      .boolean()
      .describe('accepts for all its organs and hands on behind the counter (综合窗口)'),
    note: Sentence.nullable(),
  })
  .meta({ id: 'CounterGroup' })
export type CounterGroup = z.infer<typeof CounterGroup>
