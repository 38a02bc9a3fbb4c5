import type { BudgetBook, BudgetRow, ProjectTargets } from '@yimen/contract'
import { itemsOf, tableOf } from '../view.ts'

/** The name of a project without the words that one table adds and another leaves out. */
function core(name: string): string {
  return name
    .replace(/[\s\u3000“”"（）()]/g, '')
    .replace(/^(20\d\d年)/, '')
    .replace(/(项目|经费|承包款|资金|费用)+$/, '')
}

/** The longest run of characters that two names share. */
function shared(one: string, other: string): number {
  let best = 0
  let row = new Array<number>(other.length + 1).fill(0)
  for (const sign of one) {
    const next = [0]
    for (const [at, match] of [...other].entries()) {
      const run = sign === match ? (row[at] ?? 0) + 1 : 0
      next.push(run)
      best = Math.max(best, run)
    }
    row = next
  }
  return best
}

/** Rows of table 9 that are the project: of the same name, else of the name most alike, when it is much alike. */
export function detailOf(book: BudgetBook, { name }: ProjectTargets): { rows: BudgetRow[]; alike: boolean } {
  const rows = itemsOf(tableOf(book, 9)).filter(({ texts }) => texts.project !== undefined)
  const wanted = core(name.text)
  const same = rows.filter(({ texts }) => core(texts.project?.text ?? '') === wanted)
  if (same.length > 0) return { rows: same, alike: false }
  const ranked = rows
    .map((row) => ({ row, run: shared(core(row.texts.project?.text ?? ''), wanted) }))
    .sort((a, b) => b.run - a.run)
  const [best, second] = ranked
  const enough = Math.max(4, Math.ceil(wanted.length / 2))
  if (best === undefined || best.run < enough || second?.run === best.run) return { rows: [], alike: false }
  return { rows: [best.row], alike: true }
}
