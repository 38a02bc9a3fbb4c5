import { z } from 'zod'

/** Identifier made by the server: UUID version 7, so that it sorts by time. */
export const Id = z.uuid()
/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const Day = z.iso.date()
/** A point in time, ISO 8601 with offset; servers answer in UTC. */
export const Instant = z.iso.datetime({ offset: true })
/** Six digits of GB/T 2260: the district whose rows these are. */
export const District = z.string().regex(/^\d{6}$/)
/** Version of a row for optimistic concurrency: sent back as `If-Match`. */
export const Version = z.number().int().nonnegative()
/** An amount in yuan as an exact decimal string, never a float: `1293300.00`. */
export const Yuan = z.string().regex(/^-?\d{1,15}(\.\d{1,2})?$/)

/** Asks for one page: `cursor` is what the page before answered as `next`. */
export const PageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** A page of rows; `next` is null on the last one. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row), next: z.string().nullable() })
}
