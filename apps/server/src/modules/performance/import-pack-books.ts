import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PackBudgetBook } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../platform/actions/route.ts'
import { publishFile } from './publish-file.ts'

/** How many books were published for the first time, anew, or stood there already. */
export type ImportedBooks = { created: number; updated: number; unchanged: number }

/** Publishes the budget books of a pack. Doing it again changes only what differs. Throws on one that is no book. */
export async function importPackBooks(
  scope: Scope,
  pack: { readonly books: readonly z.infer<typeof PackBudgetBook>[]; readonly folder: string },
): Promise<ImportedBooks> {
  const report: ImportedBooks = { created: 0, updated: 0, unchanged: 0 }
  for (const { file, reason } of pack.books) {
    const bytes = await readFile(join(pack.folder, file))
    const { outcome } = await publishFile(scope, { bytes, name: basename(file), reason })
    report[outcome] += 1
  }
  return report
}
