import { listQuarantinedRows } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { recordReading } from '../../audit/index.ts'
import { elementsByCode } from '../../forms/index.ts'
import { refuse } from '../problems.ts'
import { maskValue } from '../rules/masking.ts'
import { waitingRows } from '../store/quarantine.ts'
import { findSource } from '../store/source.ts'

/**
 * Rows of a source that wait, oldest first. What is personal in them is masked but for the cell that is wrong in its
 * form: that one is what has to be mended, and is shown.
 */
export const listQuarantinedRowsRoute = route(
  listQuarantinedRows,
  async ({ tx, district, who, now, params, query }) => {
    const source = await findSource(tx, district, params.source)
    if (!source) throw refuse('registry.source-not-found')
    const after = query.cursor === undefined ? undefined : z.uuid().safeParse(query.cursor)
    if (after && !after.success) throw refuseGenerally('platform.invalid-request')
    const rows = await waitingRows(tx, district, params.source, after?.data, query.limit + 1)
    const shown = rows.slice(0, query.limit)
    const { columns, key } = source.definition
    const elements = new Map(
      (await elementsByCode(tx, district, Object.values(columns))).map((one) => [one.code, one]),
    )
    const masked = (column: string, cell: string | null, wrong: string | null) => {
      const element = elements.get(columns[column] ?? '')
      const isOpen = column === wrong && column !== key
      if (cell === null || isOpen || (element && element.sensitivity < 2)) return cell
      const text = maskValue(cell, 'masked', element?.check?.named)
      return typeof text === 'string' ? text : null
    }
    if (shown.length > 0)
      await recordReading(tx, {
        district,
        now,
        who,
        subject: null,
        action: listQuarantinedRows.name,
        fields: shown.map(({ id }) => id),
        purpose: '处理隔离的数据',
      })
    return {
      rows: shown.map((row) => ({
        rowId: row.id,
        place: row.place,
        foundAt: new Date(row.foundAt).toISOString(),
        column: row.column,
        reason: row.reason,
        message: row.message,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([column, cell]) => [column, masked(column, cell, row.column)]),
        ),
      })),
      next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
    }
  },
)
