import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { BudgetFinding, FindingCounts, publishBook } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import type { ReadDocument } from './read-document.ts'
import { type BookRow, findEdition, insertBook, insertEdition, lockBookOf, updateBook } from './store.ts'
import { headFigures } from './views/head-figures.ts'

export type Published = z.output<typeof publishBook.response>

/** A document to publish: what was read from it, its name, why errors are let stand, and where it is kept. */
export type ToPublish = ReadDocument & {
  readonly name: string
  readonly reason: string | undefined
  /** The id of the kept file; called only when there is something to publish. */
  readonly keep: () => Promise<string>
}

/**
 * Publishes a document as the book of its department and year. Whoever calls has seen to it that it may be, and that
 * there is a reason when errors remain. The same bytes with the same findings change nothing.
 */
export async function publishDocument(scope: Scope, document: ToPublish): Promise<Published> {
  const { tx, district, now } = scope
  const { book, check, lines, reason } = document
  const { unit, year, format } = book
  const known = await lockBookOf(tx, district, unit, year)
  const sha256 = hashOf(document.bytes)
  if (known && (await isSame(scope, known, document)))
    return { bookId: known.book_id, unit, year, edition: known.edition, outcome: 'unchanged' }

  const bookId = known?.book_id ?? uuidv7()
  const edition = (known?.edition ?? 0) + 1
  const counts = countFindings(check.findings)
  const tally = { errors: counts.error, warnings: counts.warning, notes: counts.note }
  const total = headFigures(book).find(({ what }) => what === 'expenditure')?.yuan ?? null
  const head = { edition, published_at: now, total, ...tally, state: 'published' as const }
  const unsaid = { withdrawn_at: null, withdrawn_because: null }
  if (known) await updateBook(tx, district, bookId, { ...head, ...unsaid })
  else await insertBook(tx, { district, book_id: bookId, unit, year, ...head, ...unsaid })
  await insertEdition(tx, {
    district,
    book_id: bookId,
    edition,
    format,
    book,
    findings: { comparisons: check.comparisons, findings: check.findings },
    lines: [...lines],
    ...tally,
    file_id: await document.keep(),
    sha256,
    file_name: document.name,
    published_at: now,
    published_by: actorId(scope.who),
    reason: counts.error > 0 ? (reason ?? null) : null,
  })
  scope.append({
    subject: { type: 'budget-book', id: bookId },
    type: 'performance.book-published',
    data: { unit, year, edition, sha256, ...tally, ...(reason === undefined ? {} : { reason }) },
  })
  scope.touch('budget-books')
  return { bookId, unit, year, edition, outcome: known ? 'updated' : 'created' }
}

/** Whether this very document, with these very findings, is what stands published. */
export async function isSame(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  known: BookRow,
  { bytes, check }: ReadDocument,
): Promise<boolean> {
  if (known.state !== 'published') return false
  const standing = await findEdition(tx, district, known.book_id, known.edition)
  return (
    standing !== undefined &&
    standing.sha256 === hashOf(bytes) &&
    isDeepStrictEqual(standing.findings.findings, check.findings)
  )
}

export function countFindings(findings: readonly BudgetFinding[]): FindingCounts {
  const of = (severity: BudgetFinding['severity']) =>
    findings.filter((one) => one.severity === severity).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
