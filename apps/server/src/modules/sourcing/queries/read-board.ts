import { BoardFigure, readBoard } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { nameOf, organsOf } from '../organ-names.ts'
import { readBook } from '../read-book.ts'
import { figureOf, rowsOfFigure, stillAskedBy } from '../rules/board.ts'
import { monthsFrom } from '../store/month-store.ts'

/** The figures, each worked out from the rows that `list-board-rows` shows behind it. */
export const readBoardRoute = route(readBoard, async (scope) => {
  const book = await readBook(scope)
  const organs = await organsOf(scope)
  const year = Number(scope.today.slice(0, 4)) - 1
  const months = await monthsFrom(scope.tx, scope.district, `${year}${scope.today.slice(4, 7)}-01`)
  return {
    figures: BoardFigure.options.map((figure) => figureOf(figure, rowsOfFigure(book, figure))),
    stillAsked: stillAskedBy(rowsOfFigure(book, 'still-asked')).map(({ organ, ...counts }) => ({
      organ: nameOf(organs, organ),
      ...counts,
    })),
    months,
  }
})
