import { exportSheet, type SheetKind } from '@yimen/contract'
import { type Context, route } from '../../../platform/actions/route.ts'
import { keepProduced } from '../../../platform/files/index.ts'
import { nameOf, organsOf } from '../organ-names.ts'
import { refuse } from '../problems.ts'
import { coordinates, sees, stewardOf } from '../rules/parts-of.ts'
import { kindWords } from '../rules/sheet-words.ts'
import { type SheetRow, writeWorkbook } from '../sheet/write-workbook.ts'
import { type DemandRange, listDemands } from '../store/demand-store.ts'

const mostRows = 5000
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes what waits for the caller into a workbook that officers fill in with Excel. */
export const exportSheetRoute = route(exportSheet, async (scope) => {
  const { tx, district, language, body, today } = scope
  const rows = await listDemands(tx, district, rangeOf(scope, body.kind), null, mostRows)
  if (rows.length === 0) throw refuse('sourcing.nothing-waits')
  const organs = await organsOf(scope)
  const named = (code: string | null) => (code === null ? '' : nameOf(organs, code).name)
  const sheet = rows.map((row): SheetRow => {
    const cells = {
      demandId: row.id,
      version: String(row.version),
      number: row.number,
      kind: kindWords[row.kind][language],
      code: row.code,
      name: row.name[language],
      asking: named(row.asking),
      items: row.items.join('、'),
      dueOn: row.due_on ?? '',
    }
    if (body.kind === 'answer') return { cells }
    return { cells: { ...cells, proposed: named(row.proposed), organ: named(row.proposed) } }
  })
  const words = { dispatch: { zh: '派发', en: 'dispatch' }, answer: { zh: '认领', en: 'answer' } }
  const name = `${words[body.kind][language]}-${today}.xlsx`
  const content = await writeWorkbook(body.kind, sheet, language)
  const { fileId } = await keepProduced(scope, { name, mediaType, content })
  return { fileId, name, rows: rows.length }
})

/** The office fills in what waits for dispatch, a steward what waits for their organ. */
function rangeOf(scope: Context<typeof exportSheet>, kind: SheetKind): DemandRange {
  const { who, body } = scope
  const campaign = body.campaign ?? undefined
  if (kind === 'dispatch') {
    if (!coordinates(who)) throw refuse('sourcing.not-yours')
    return { sees: 'all', state: 'pre-checked', campaign }
  }
  const waitingFor = stewardOf(who)
  if (waitingFor.length === 0) throw refuse('sourcing.not-yours')
  return { sees: sees(who), waitingFor, campaign }
}
