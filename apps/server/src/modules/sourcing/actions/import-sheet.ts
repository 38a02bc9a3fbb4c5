import { importSheet, type SheetKind } from '@yimen/contract'
import { validate as isId } from 'uuid'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { actorId } from '../../../platform/auth/who.ts'
import { contentOf, keepProduced, refuseFile, usableFile } from '../../../platform/files/index.ts'
import { barring } from '../act-on-demand.ts'
import { mayBeNamed } from '../disown.ts'
import { type Organs, organsOf } from '../organ-names.ts'
import { refuse, sourcingProblems } from '../problems.ts'
import { coordinates, stewardOf } from '../rules/parts-of.ts'
import { type Cells, type Decision, readAnswerRow, readDispatchRow } from '../rules/read-row.ts'
import { readWorkbook } from '../sheet/read-workbook.ts'
import { storeDecisions } from '../sheet/store-decisions.ts'
import { writeWorkbook } from '../sheet/write-workbook.ts'
import { lockDemands } from '../store/demand-store.ts'
import type { DemandRow } from '../store/tables.ts'

type Rejected = { readonly row: number; readonly cells: Cells; readonly why: string }
export type Good = { readonly row: DemandRow; readonly decision: Decision }

/** Reads a filled workbook back: every row is judged first; with rejected ones nothing is stored, unless asked for. */
export const importSheetRoute = route(importSheet, async (scope) => {
  const { tx, district, body, language, today } = scope
  const file = await usableFile(tx, district, body.fileId)
  if (file.uploadedBy !== actorId(scope.who)) throw refuseFile('files.not-found')
  const { kind, rows } = await readWorkbook(await contentOf(district, file))
  if (kind === 'dispatch' ? !coordinates(scope.who) : stewardOf(scope.who).length === 0)
    throw refuse('sourcing.not-yours')

  const ids = rows.flatMap(({ cells }) => cells.demandId ?? []).filter(isId)
  const held = new Map((await lockDemands(tx, district, ids)).map((row) => [row.id, row]))
  const judge = judgeFor(scope, kind, held, await organsOf(scope))
  const good: Good[] = []
  const rejected: Rejected[] = []
  let empty = 0
  for (const { row, cells } of rows) {
    const judged = judge(cells)
    if (judged === 'empty') empty += 1
    else if (typeof judged === 'string') rejected.push({ row, cells, why: judged })
    else good.push(judged)
  }
  const stores = rejected.length === 0 || body.keepGood
  if (stores) await storeDecisions(scope, good)
  const name = `${language === 'zh' ? '没收下的' : 'rejected'}-${today}.xlsx`
  const report =
    rejected.length === 0 ? null : { name, content: await writeWorkbook(kind, rejected, language) }
  return {
    kind,
    read: rows.length - empty,
    stored: stores ? good.length : 0,
    empty,
    rejected: rejected
      .slice(0, 200)
      .map(({ row, cells, why }) => ({ row, number: cells.number || null, why })),
    report: report && {
      fileId: (await keepProduced(scope, { ...report, mediaType: file.mediaType })).fileId,
      name: report.name,
    },
  }
})

/** Judges one row: the decision, `empty`, or why it is not taken. Each demand is taken once. */
function judgeFor(
  scope: Scope,
  kind: SheetKind,
  held: Map<string, DemandRow>,
  organs: Organs,
): (cells: Cells) => Good | string {
  const { language } = scope
  const said = (code: Parameters<typeof refuse>[0]) =>
    sourcingProblems.kinds.get(code)?.title[language] ?? code
  const known = new Map(
    [...organs.values()].flatMap(({ code, name, shortName }) => [
      [code, code],
      [shortName, code],
      [name, code],
    ]),
  )
  const read = kind === 'dispatch' ? readDispatchRow : readAnswerRow
  return (cells) => {
    const decision = read(cells, (organ) => known.get(organ))
    if (decision.act === 'empty') return 'empty'
    if (decision.act === 'reject') return decision.why[language]
    const row = held.get(cells.demandId ?? '')
    if (!row) return said('sourcing.demand-not-found')
    const barred = barring(scope, row, decision.act)
    if (barred === 'sourcing.not-yours') return said('sourcing.demand-not-found')
    if (barred) return said(barred)
    if (String(row.version) !== cells.version)
      return language === 'zh' ? '导出之后别人改过，请重新导出' : 'It changed after the export; export again'
    if (decision.act === 'disown' && !mayBeNamed(row, decision.organ)) return said('sourcing.name-another')
    held.delete(row.id)
    return { row, decision }
  }
}
