import type { BookProblem, BudgetBook, BudgetTable } from '@yimen/contract'
import type { Block } from './blocks/block.ts'
import { documentBlocks } from './blocks/document-blocks.ts'
import { linesOf } from './blocks/lines-of.ts'
import { readNarrative } from './narrative/read-narrative.ts'
import { BookRefused } from './problem.ts'
import { listLayouts, twoSided } from './tables/layout.ts'
import { readListTable } from './tables/list-table.ts'
import { partBySegments, type Segment } from './tables/segments.ts'
import { readThreePublicTable } from './tables/three-public-table.ts'
import { readTwoSidedTable } from './tables/two-sided-table.ts'
import { readDepartmentTargets } from './targets/department-targets.ts'
import { readProjectTargets } from './targets/project-targets.ts'
import { yearOf } from './year-of.ts'

/** Either the book with the lines of its document, or why the document cannot be read as a book. */
export type BookReading =
  | { readonly ok: true; readonly book: BudgetBook; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problems: readonly BookProblem[] }

/** Reads a budget book from the bytes of a TXT, DOCX or XLSX file. */
export async function readBook(bytes: Uint8Array): Promise<BookReading> {
  try {
    const { format, blocks, lines } = await documentBlocks(bytes)
    return { ok: true, book: bookOf(format, blocks), lines: lines ?? linesOf(blocks) }
  } catch (error) {
    if (error instanceof BookRefused) return { ok: false, problems: error.problems }
    throw error
  }
}

/** Puts the typed book together from a document that has been taken apart. Throws `BookRefused`. */
export function bookOf(format: BudgetBook['format'], blocks: readonly Block[]): BudgetBook {
  const segments = partBySegments(blocks)
  const year = yearOf(segments)
  const tables = [...segments.tables.values()]
    .filter(({ number }) => number <= 10)
    .sort((a, b) => a.number - b.number)
    .map(readTable)
  const departmentTargets = readDepartmentTargets(segmentOf(segments.tables, 11))
  const projectTargets = readProjectTargets(segmentOf(segments.tables, 12))
  const statements = readNarrative(segments.narrative, year)
  return {
    format,
    unit: departmentTargets.department,
    year,
    statements,
    tables,
    departmentTargets,
    projectTargets,
  }
}

function segmentOf(tables: ReadonlyMap<number, Segment>, number: number): Segment {
  const segment = tables.get(number)
  if (segment === undefined) throw new Error(`table ${number} was not parted`)
  return segment
}

function readTable(segment: Segment): BudgetTable {
  const list = listLayouts.find(({ number }) => number === segment.number)
  if (list) return readListTable(segment, list)
  const sided = twoSided.find(({ number }) => number === segment.number)
  return sided ? readTwoSidedTable(segment, sided) : readThreePublicTable(segment)
}
