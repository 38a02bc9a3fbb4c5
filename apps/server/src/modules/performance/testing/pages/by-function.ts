import { classifications } from '../../classification/classes.ts'
import { type DocumentBlock, row } from '../document.ts'
import { figuresOf } from '../plan/figures.ts'
import { functionsOf, type Plan } from '../plan/plan.ts'
import { headOf, type Style } from './style.ts'

type Figures = ReturnType<typeof figuresOf>

function rows(
  plan: Plan,
  codes: readonly string[],
  columns: (figures: Figures) => bigint[],
  { cell }: Style,
) {
  const line = (code: string, name: string, figures: Figures) =>
    row(code, name, ...columns(figures).map(cell))
  return codes.map((code) =>
    line(
      code,
      `${' '.repeat(code.length - 3)}${classifications.function.get(code)?.name ?? ''}`,
      figuresOf(plan, code),
    ),
  )
}

/** Table 2: income by source and function. */
export function income(plan: Plan, style: Style): DocumentBlock[] {
  const columns = (f: Figures) => [
    f.total,
    f.carriedOver,
    f.appropriated,
    f.fund,
    0n,
    f.operation,
    0n,
    0n,
    0n,
    0n,
  ]
  return [
    ...headOf(2, plan.year, '部门收入总体情况表', style),
    row(
      '科目',
      '合计',
      '上年结转',
      '一般公共预算拨款收入',
      '政府性基金预算拨款收入',
      '上级补助收入',
      '事业收入',
      '经营收入',
      '附属单位上缴收入',
      '其他收入',
      '用事业基金弥补收支差额',
    ),
    row('科目编码', '科目名称', '', '', '', '', '', '', '', '', '', ''),
    ...rows(plan, functionsOf(plan), columns, style),
    row('', '总计', ...columns(figuresOf(plan, '')).map(style.cell)),
  ]
}

/** Table 3: expenditure by function. */
export function expenditure(plan: Plan, style: Style): DocumentBlock[] {
  const columns = (f: Figures) => [f.total, f.basic, f.project, 0n, 0n, 0n]
  return [
    ...headOf(3, plan.year, '部门支出总体情况表', style),
    row(
      '科目编码',
      '科目名称',
      '合计',
      '基本支出',
      '项目支出',
      '上缴上级支出',
      '事业单位经营支出',
      '对下级单位补助支出',
    ),
    ...rows(plan, functionsOf(plan), columns, style),
    row('', '合计', ...columns(figuresOf(plan, '')).map(style.cell)),
  ]
}

const headings = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'] as const

/** Table 5: the general public budget by function. */
export function general(plan: Plan, style: Style): DocumentBlock[] {
  const columns = (f: Figures) => [f.general, f.basic, f.generalProject]
  const codes = functionsOf(plan, ({ fund }) => !fund)
  return [
    ...headOf(5, plan.year, '一般公共预算支出情况表', style),
    row(...headings),
    ...rows(plan, codes, columns, style),
    row('', '合计', ...columns(figuresOf(plan, '')).map(style.cell)),
  ]
}

/** Table 8: government funds by function; one row 无 when there are none. */
export function funds(plan: Plan, style: Style): DocumentBlock[] {
  const columns = (f: Figures) => [f.fund, 0n, f.fund]
  const codes = functionsOf(plan, ({ fund }) => fund)
  return [
    ...headOf(8, plan.year, '政府性基金预算支出情况表', style),
    row(...headings),
    ...(codes.length > 0 ? rows(plan, codes, columns, style) : [row('无', '', '0', '0', '0')]),
    row('', '总计', ...columns(figuresOf(plan, '')).map(style.cell)),
  ]
}
