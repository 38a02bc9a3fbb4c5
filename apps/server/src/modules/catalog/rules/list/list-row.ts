import { z } from 'zod'

/** One row of a list of items as a district publishes it. Nothing is corrected here: dirt is found, not hidden. */
export const ListRow = z.object({
  department: z.string().trim().min(1).max(200),
  mainItem: z.string().trim().default(''),
  name: z.string().min(1).max(300),
  itemCode: z.string().trim().min(1).max(80),
  areaCode: z.string().trim().default(''),
  taskType: z.string().trim().min(1).max(2),
  deptCode: z.string().trim().default(''),
})
export type ListRow = z.infer<typeof ListRow>

/** What is wrong with one row of a list. `row` counts from 1. */
export type RowFinding = {
  readonly row: number
  readonly code: string | null
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: { readonly zh: string; readonly en: string }
}
