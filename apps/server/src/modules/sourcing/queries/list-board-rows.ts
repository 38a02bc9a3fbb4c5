import { listBoardRows } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { nameOf, organsOf } from '../organ-names.ts'
import { readBook } from '../read-book.ts'
import { rowsOfFigure } from '../rules/board.ts'

/** The rows behind a figure: all, or those in or not in its numerator, of one organ or of all. */
export const listBoardRowsRoute = route(listBoardRows, async (scope) => {
  const { figure, organ, counts, from, limit } = scope.query
  const rows = rowsOfFigure(await readBook(scope), figure).filter(
    (row) => (organ === undefined || row.organ === organ) && (counts === undefined || row.counts === counts),
  )
  const organs = await organsOf(scope)
  return {
    rows: rows.slice(from, from + limit).map((row) => ({
      data: { kind: row.kind, code: row.code, name: row.name },
      item: row.item,
      organ: row.organ === null ? null : nameOf(organs, row.organ),
      sources: [...row.sources],
      counts: row.counts,
    })),
    total: rows.length,
  }
})
