import { z } from 'zod'
import { defineAction } from '../platform/define.ts'
import { Id } from '../platform/scalars.ts'

/** Who fills in a sheet: the office says to whom each demand goes, a department whether it is theirs. */
export const SheetKind = z.enum(['dispatch', 'answer'])
export type SheetKind = z.infer<typeof SheetKind>

/** Writes what waits for the caller into a workbook: row keys and facts are locked, the answers are open. */
export const exportSheet = defineAction({
  name: 'sourcing.export-sheet',
  path: '/api/desk/sourcing/export-sheet',
  summary: 'Write waiting demands into a workbook',
  audience: 'staff',
  body: z.object({ kind: SheetKind, campaign: Id.nullable().default(null) }),
  response: z.object({ fileId: Id, name: z.string(), rows: z.number().int() }),
  errors: ['sourcing.not-yours', 'sourcing.nothing-waits'],
})

/** A row that was not taken, and why. `row` is its number in the sheet. */
export const RejectedRow = z.object({ row: z.number().int(), number: z.string().nullable(), why: z.string() })

/**
 * Reads a filled workbook back. With rejected rows nothing is stored, unless the good ones are asked for; the report is
 * the same workbook with the reasons beside the rows.
 */
export const importSheet = defineAction({
  name: 'sourcing.import-sheet',
  path: '/api/desk/sourcing/import-sheet',
  summary: 'Read a filled workbook back',
  audience: 'staff',
  body: z.object({ fileId: Id, keepGood: z.boolean().default(false) }),
  response: z.object({
    kind: SheetKind,
    read: z.number().int().describe('rows that were filled in'),
    stored: z.number().int(),
    empty: z.number().int().describe('rows that nobody filled in'),
    rejected: z.array(RejectedRow),
    report: z.object({ fileId: Id, name: z.string() }).nullable(),
  }),
  errors: ['sourcing.sheet-unreadable', 'sourcing.sheet-foreign', 'sourcing.not-yours', 'files.not-found'],
})
