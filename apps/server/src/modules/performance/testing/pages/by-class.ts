import { classifications } from '../../classification/classes.ts'
import { type DocumentBlock, row } from '../document.ts'
import { expensesOf } from '../plan/figures.ts'
import { type Detail, type Plan, sum } from '../plan/plan.ts'
import { headOf, type Style } from './style.ts'

const { department, government } = classifications
const fenOf = (details: readonly Detail[]) => sum(details.map(({ fen }) => fen))

/** Table 6: basic expenditure of the general public budget by economic class. */
export function classes(plan: Plan, style: Style): DocumentBlock[] {
  const basic = plan.details.filter((detail) => detail.basic)
  const amounts = (details: readonly Detail[]) => {
    const office = fenOf(details.filter((detail) => detail.project.startsWith('日常公用')))
    return [fenOf(details), fenOf(details) - office, office].map(style.cell)
  }
  const line = (code: string, other: string, details: readonly Detail[]) =>
    row(code, department.get(code)?.name ?? '', other, government.get(other)?.name ?? '', ...amounts(details))
  const rows = [...new Set(basic.map((detail) => detail.department.slice(0, 3)))].sort().flatMap((head) => {
    const under = basic.filter((detail) => detail.department.startsWith(head))
    const pairs = [...new Set(under.map((detail) => `${detail.department} ${detail.government}`))].sort()
    return [
      line(head, under[0]?.government.slice(0, 3) ?? '', under),
      ...pairs.map((pair) => {
        const [code = '', other = ''] = pair.split(' ')
        return line(
          code,
          other,
          under.filter((detail) => detail.department === code && detail.government === other),
        )
      }),
    ]
  })
  return [
    ...headOf(6, plan.year, '一般公共预算基本支出情况表', style),
    row(
      '部门经济分类代码',
      '部门经济分类名称',
      '政府经济分类代码',
      '政府经济分类名称',
      '合计',
      '人员经费',
      '公用经费',
    ),
    ...rows,
    row('', '', '', '总 计', ...amounts(basic)),
  ]
}

/** Table 7: the three public expenses of two years. */
export function threePublic(plan: Plan, style: Style): DocumentBlock[] {
  const now = expensesOf(plan)
  const before = plan.before.expenses
  const both = (...at: number[]) =>
    [before, now].map((year) => style.cell(sum(at.map((index) => year[index] ?? 0n))))
  return [
    ...headOf(7, plan.year, '一般公共预算“三公”经费支出情况表', style),
    row('项目', `${plan.year - 1}年预算数`, `${plan.year}年预算数`),
    row('1、因公出国（境）费', ...both(0)),
    row('2、公务接待费', ...both(1)),
    row('3、公务用车购置及运行维护费', ...both(2, 3)),
    row('其中：公务用车购置费', ...both(2)),
    row('公务用车运行维护费', ...both(3)),
    row('总计', ...both(0, 1, 2, 3)),
  ]
}
