import { classifications } from '../../classification/classes.ts'
import { type DocumentBlock, row } from '../document.ts'
import { figuresOf } from '../plan/figures.ts'
import { functionsOf, type Plan } from '../plan/plan.ts'
import { headOf, type Style } from './style.ts'

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const
const nameOf = (code: string) => classifications.function.get(code)?.name ?? code

/** Table 1: all income and expenditure. */
export function overview(plan: Plan, style: Style): DocumentBlock[] {
  const { cell } = style
  const all = figuresOf(plan, '')
  const items = functionsOf(plan).filter((code) => code.length === 5)
  const income: [string, bigint | undefined][] = [
    ['预算内资金', all.appropriated + all.fund],
    ['财政专户管理', undefined],
    ['　财政专户资金', undefined],
    ['上级补助收入', undefined],
    ['事业收入（不含事业单位预算外资金）', all.operation],
    ['其他收入', undefined],
  ]
  const rows = Array.from({ length: Math.max(income.length, items.length) }, (_, index) => {
    const [name = '', fen] = income[index] ?? []
    const code = items[index]
    return row(
      name,
      fen === undefined ? '' : cell(fen),
      ...(code ? [nameOf(code), cell(figuresOf(plan, code).total)] : ['', '']),
    )
  })
  return [
    ...headOf(1, plan.year, '部门收支总体情况表', style),
    row('收入项目类别', '收入金额', '支出项目类别', '支出金额'),
    ...rows,
    row('    本年收入合计', cell(all.total - all.carriedOver), '    本年支出合计', cell(all.total)),
    row('用事业基金弥补收支差额', '', '', ''),
    row('      上年结转', cell(all.carriedOver), '      结转下年', ''),
    row('    收入总计：', cell(all.total), '    支出总计：', cell(all.total)),
  ]
}

/** Table 4: fiscal appropriations, both budgets. */
export function appropriations(plan: Plan, style: Style): DocumentBlock[] {
  const { cell } = style
  const all = figuresOf(plan, '')
  const items = functionsOf(plan).filter((code) => code.length === 5)
  const spent = all.general + all.fund
  const income: [string, bigint][] = [
    ['（一）一般公共预算拨款', all.appropriated],
    ['（二）政府性基金预算拨款', all.fund],
    ['二、上年结转', all.carriedOver],
    ['（一）一般公共预算拨款', all.carriedOver],
    ['（二）政府性基金预算拨款', 0n],
  ]
  const rows = Array.from({ length: Math.max(income.length, items.length) }, (_, index) => {
    const [name = '', fen = 0n] = income[index] ?? []
    const code = items[index]
    const figures = figuresOf(plan, code ?? '')
    const label = `（${numerals[index]}）${nameOf(code ?? '')}`
    return row(
      name,
      name === '' ? '' : cell(fen),
      ...(code ? [label, cell(figures.general + figures.fund)] : ['', '']),
    )
  })
  return [
    ...headOf(4, plan.year, '财政拨款收支总体情况表', style),
    row('收入', '支出'),
    row('项目', '预算金额', '项目', '预算金额'),
    row('一、本年收入', cell(spent - all.carriedOver), '一、本年支出', cell(spent)),
    ...rows,
    row('', '', '二、结转下年', cell(0n)),
    row('收入总计：', cell(spent), '支出总计：', cell(spent)),
  ]
}
