import type { BudgetBook, BudgetCheck, BudgetFinding, FindingCounts } from '@yimen/contract'
import { type Generated, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

export type BookTable = {
  district: string
  book_id: string
  unit: string
  year: number
  state: 'published' | 'withdrawn'
  edition: number
  published_at: Date
  total: string | null
  errors: number
  warnings: number
  notes: number
  withdrawn_at: Date | null
  withdrawn_because: string | null
  row_version: Generated<number>
}
export type BookRow = Selectable<BookTable>

/** What was found in an edition, as it is kept. */
export type StoredCheck = Pick<BudgetCheck, 'comparisons'> & { readonly findings: readonly BudgetFinding[] }

type EditionTable = {
  district: string
  book_id: string
  edition: number
  format: BudgetBook['format']
  book: BudgetBook
  findings: StoredCheck
  lines: string[]
  errors: number
  warnings: number
  notes: number
  file_id: string
  sha256: string
  file_name: string
  published_at: Date
  published_by: string
  reason: string | null
}
export type EditionRow = EditionTable
/** An edition without its content, for lists. */
export type EditionHead = Omit<EditionTable, 'book' | 'findings' | 'lines'>

type Tables = { 'performance.book': BookTable; 'performance.edition': EditionTable }
const tables = (tx: Tx) => tx.withTables<Tables>()

export type Place = { readonly year: number; readonly unit: string; readonly id: string }

/** Books of the district, newest year first, after `after`; withdrawn ones only when asked for. */
export async function listBookRows(
  tx: Tx,
  district: string,
  page: { readonly after: Place | null; readonly limit: number; readonly withdrawn: boolean },
): Promise<BookRow[]> {
  let query = tables(tx).selectFrom('performance.book').selectAll().where('district', '=', district)
  if (!page.withdrawn) query = query.where('state', '=', 'published')
  const { after } = page
  if (after)
    query = query.where(
      sql<boolean>`year <= ${after.year} AND (year < ${after.year} OR (unit COLLATE "C", book_id) > (${after.unit}, ${after.id}::uuid))`,
    )
  return query
    .orderBy('year', 'desc')
    .orderBy(sql`unit COLLATE "C"`)
    .orderBy('book_id')
    .limit(page.limit)
    .execute()
}

export async function findBook(
  tx: Tx,
  district: string,
  bookId: string,
  lock: 'lock' | 'read' = 'read',
): Promise<BookRow | undefined> {
  const query = tables(tx)
    .selectFrom('performance.book')
    .selectAll()
    .where('district', '=', district)
    .where('book_id', '=', bookId)
  return (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst()
}

/**
 * The book of a department and year, locked: it is published anew next. Where there is none yet, whoever publishes the
 * same one at the same time waits here.
 */
export async function lockBookOf(
  tx: Tx,
  district: string,
  unit: string,
  year: number,
): Promise<BookRow | undefined> {
  const key = `performance.book ${district} ${year} ${unit}`
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
  return tables(tx)
    .selectFrom('performance.book')
    .selectAll()
    .where('district', '=', district)
    .where('unit', '=', unit)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirst()
}

/** Published books of a department, newest first. There is one a year. */
export async function booksOfUnit(tx: Tx, district: string, unit: string): Promise<BookRow[]> {
  return tables(tx)
    .selectFrom('performance.book')
    .selectAll()
    .where('district', '=', district)
    .where('unit', '=', unit)
    .where('state', '=', 'published')
    .orderBy('year', 'desc')
    .execute()
}

/** The edition in full, without the lines of its document. */
export async function findEdition(
  tx: Tx,
  district: string,
  bookId: string,
  edition: number,
): Promise<(Omit<EditionRow, 'lines'> & { readonly line_count: number }) | undefined> {
  return tables(tx)
    .selectFrom('performance.edition')
    .select(['district', 'book_id', 'edition', 'format', 'book', 'findings', 'errors', 'warnings', 'notes'])
    .select(['file_id', 'sha256', 'file_name', 'published_at', 'published_by', 'reason'])
    .select(sql<number>`cardinality(lines)`.as('line_count'))
    .where('district', '=', district)
    .where('book_id', '=', bookId)
    .where('edition', '=', edition)
    .executeTakeFirst()
}

/** Lines `from` to `from + count - 1` of the document of an edition, and how many it has. */
export async function linesOfEdition(
  tx: Tx,
  district: string,
  which: { readonly bookId: string; readonly edition: number; readonly from: number; readonly count: number },
): Promise<{ readonly total: number; readonly lines: string[]; readonly format: BudgetBook['format'] }> {
  const { bookId, edition, from, count } = which
  return tables(tx)
    .selectFrom('performance.edition')
    .select('format')
    .select(sql<number>`cardinality(lines)`.as('total'))
    .select(sql<string[]>`lines[${from}::int:${from + count - 1}::int]`.as('lines'))
    .where('district', '=', district)
    .where('book_id', '=', bookId)
    .where('edition', '=', edition)
    .executeTakeFirstOrThrow()
}

/** The editions of these books without their content, newest first. */
export async function editionsOf(
  tx: Tx,
  district: string,
  bookIds: readonly string[],
): Promise<Map<string, EditionHead[]>> {
  const rows = await tables(tx)
    .selectFrom('performance.edition')
    .select(['district', 'book_id', 'edition', 'format', 'errors', 'warnings', 'notes'])
    .select(['file_id', 'sha256', 'file_name', 'published_at', 'published_by', 'reason'])
    .where('district', '=', district)
    .where(sql<boolean>`book_id = ANY(${[...bookIds]}::uuid[])`)
    .orderBy('book_id')
    .orderBy('edition', 'desc')
    .execute()
  return Map.groupBy(rows, (row) => row.book_id)
}

export type BookHead = Omit<BookRow, 'row_version'>

export async function insertBook(tx: Tx, head: BookHead): Promise<void> {
  await tables(tx).insertInto('performance.book').values(head).execute()
}

/** Changes the head of a book and raises its row's version. */
export async function updateBook(
  tx: Tx,
  district: string,
  bookId: string,
  head: Partial<Omit<BookHead, 'district' | 'book_id'>>,
): Promise<void> {
  await tables(tx)
    .updateTable('performance.book')
    .set({ ...head, row_version: sql<number>`row_version + 1` })
    .where('district', '=', district)
    .where('book_id', '=', bookId)
    .execute()
}

export async function insertEdition(tx: Tx, row: EditionRow): Promise<void> {
  const { book, findings, lines, ...head } = row
  await tables(tx)
    .insertInto('performance.edition')
    .values({
      ...head,
      book: sql`${JSON.stringify(book)}::jsonb`,
      findings: sql`${JSON.stringify(findings)}::jsonb`,
      lines: sql`${lines}::text[]`,
    })
    .execute()
}

/** Which of these files an edition was read from. */
export async function filesOfEditions(
  tx: Tx,
  district: string,
  fileIds: readonly string[],
): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('performance.edition')
    .select('file_id')
    .distinct()
    .where('district', '=', district)
    .where(sql<boolean>`file_id = ANY(${[...fileIds]}::uuid[])`)
    .execute()
  return rows.map(({ file_id }) => file_id)
}

/** Whether a file is the document of the edition that is public now. */
export async function isPublicDocument(tx: Tx, district: string, fileId: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('performance.edition as edition')
    .innerJoin('performance.book as book', (join) =>
      join
        .onRef('book.district', '=', 'edition.district')
        .onRef('book.book_id', '=', 'edition.book_id')
        .onRef('book.edition', '=', 'edition.edition'),
    )
    .select('edition.file_id')
    .where('edition.district', '=', district)
    .where('edition.file_id', '=', fileId)
    .where('book.state', '=', 'published')
    .executeTakeFirst()
  return row !== undefined
}

export function countsOf(row: Pick<BookRow, 'errors' | 'warnings' | 'notes'>): FindingCounts {
  return { error: row.errors, warning: row.warnings, note: row.notes }
}
