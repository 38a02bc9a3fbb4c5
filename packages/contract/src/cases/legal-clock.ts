import { z } from 'zod'
import { Day } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** In what a period is counted: days on which offices work, or all days. */
export const ClockUnit = z.enum(['working-day', 'calendar-day'])
export type ClockUnit = z.infer<typeof ClockUnit>

/**
 * What one calendar day does to the period. `start` = the day it began, not counted; `counted` = used or still to
 * be used; `paused` = outside the clock by law; `not-counted` = weekend or holiday; `due` = the latest day;
 * `after` = only there to fill the last week that is shown.
 */
export const ClockDayKind = z.enum(['start', 'counted', 'paused', 'not-counted', 'due', 'after'])
export type ClockDayKind = z.infer<typeof ClockDayKind>

/** One cell of the clock. */
export const ClockDay = z.object({
  date: Day,
  kind: ClockDayKind,
  n: z.number().int().positive().optional().describe('which day of the period it is, on `counted` and `due`'),
  name: Sentence.optional().describe(
    'why a day is not counted (中秋节, 周末), or 调休上班 on a make-up working day',
  ),
  passed: z.boolean().describe('true up to and including today: a counted day that has passed is used'),
  finished: z.literal(true).optional().describe('the matter was decided on this day'),
})
export type ClockDay = z.infer<typeof ClockDay>

/** A law that a line rests on: a stable code, and the reference as it is cited. */
export const LawReference = z.object({ code: z.string(), reference: Sentence })
export type LawReference = z.infer<typeof LawReference>

/** One line below the cells: what holds, a smaller note under it, and the law that says so. */
export const ClockLine = z.object({
  zh: z.string().min(1),
  en: z.string().min(1),
  note: Sentence.optional(),
  law: LawReference.optional(),
})
export type ClockLine = z.infer<typeof ClockLine>

/** How many working days are left or over, with the words that say it: 3 个工作日 · 今天到期 · 超 1 个工作日. */
export const RemainingDays = z.object({
  left: z.number().int().nonnegative().optional().describe('0 = due today'),
  over: z.number().int().nonnegative().optional().describe('0 = past, but offices have not opened since'),
  state: z.enum(['wait', 'near', 'late']),
  word: Sentence,
})
export type RemainingDays = z.infer<typeof RemainingDays>

/** A due date that explains itself: the cells and the lines that the part `.clock-days` draws. */
export const LegalClockView = z
  .object({
    start: Day,
    due: Day,
    unit: ClockUnit,
    allowed: z.number().int().nonnegative().describe('days granted, extensions included'),
    used: z
      .number()
      .int()
      .nonnegative()
      .describe('counted days up to today, or up to the day it was finished'),
    provisional: z.boolean().describe('it reaches into a year whose calendar is not published yet'),
    paused: z.boolean().describe('a pause is still open: `due` is then the earliest that it can become'),
    finished: Day.nullable(),
    remaining: RemainingDays.nullable().describe('null once finished'),
    days: z.array(ClockDay),
    lines: z.object({
      promise: ClockLine,
      start: ClockLine,
      pauses: z.array(ClockLine),
      extensions: z.array(ClockLine),
      calendar: ClockLine,
    }),
    explanation: Sentence.describe('the whole reckoning in one sentence or two, for lists and letters'),
    calendar: z.string().describe('version of the official calendar that was used'),
  })
  .meta({ id: 'LegalClockView' })
export type LegalClockView = z.infer<typeof LegalClockView>
