import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Day } from '../platform/scalars.ts'
import { DataName, OrganName } from './parts.ts'

/** The figures of the board. */
export const BoardFigure = z.enum([
  'one-source',
  'certificates-electronic',
  'certificates-shared',
  'certificates-recognised',
  'still-asked',
  'fields-saved',
  'materials-saved',
  'duties-kept',
])
export type BoardFigure = z.infer<typeof BoardFigure>

/** A figure with what it is made of. Without a denominator there is no value: never 100 %. */
export const FigureView = z.object({
  figure: BoardFigure,
  numerator: z.number().int(),
  denominator: z.number().int(),
  percent: z.number().nullable(),
})
export type FigureView = z.infer<typeof FigureView>

export const readBoard = defineQuery({
  name: 'sourcing.read-board',
  path: '/api/desk/sourcing/board',
  summary: 'Figures of supply and demand, from their rows',
  audience: 'staff',
  response: z.object({
    figures: z.array(FigureView),
    stillAsked: z.array(
      z.object({ organ: OrganName, stillAsked: z.number().int(), asked: z.number().int() }),
    ),
    months: z.array(
      z.object({
        month: Day,
        demands: z.number().int(),
        confirmed: z.number().int(),
        live: z.number().int(),
        withdrawn: z.number().int(),
      }),
    ),
  }),
})

/** One row behind a figure: an element, a material of an item, or a duty. `counts` = it is in the numerator. */
export const BoardRow = z.object({
  data: DataName,
  item: z.object({ code: z.string(), name: z.string() }).nullable(),
  organ: OrganName.nullable().describe('who asks, or who is bound'),
  sources: z.array(z.string()).describe('numbers of the duties that cover it'),
  counts: z.boolean(),
})
export type BoardRow = z.infer<typeof BoardRow>

export const listBoardRows = defineQuery({
  name: 'sourcing.list-board-rows',
  path: '/api/desk/sourcing/board/rows',
  summary: 'The rows behind a figure',
  audience: 'staff',
  query: z.object({
    figure: BoardFigure,
    organ: z.string().max(40).optional(),
    counts: z.stringbool().optional().describe('only those in, or only those not in the numerator'),
    from: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  response: z.object({ rows: z.array(BoardRow), total: z.number().int() }),
})
