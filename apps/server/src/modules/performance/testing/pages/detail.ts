import { classifications } from '../../classification/classes.ts'
import { type DocumentBlock, row } from '../document.ts'
import { transfersOf } from '../plan/figures.ts'
import { type Plan, sum } from '../plan/plan.ts'
import { headOf, type Style } from './style.ts'

/** Table 9: the detailed budget, a subtotal over the rows of each function of 5 digits. */
export function detail(plan: Plan, style: Style): DocumentBlock[] {
  const { function: functions, department, government } = classifications
  const heads = [...new Set(plan.details.map((each) => each.function.slice(0, 5)))].sort()
  const rows = heads.flatMap((head) => {
    const under = plan.details.filter((each) => each.function.startsWith(head))
    const total = sum(under.map(({ fen }) => fen))
    return [
      row('', functions.get(head)?.name ?? '', '', '', '', '', '', style.cell(total)),
      ...under.map((each) =>
        row(
          each.function,
          functions.get(each.function)?.name ?? '',
          each.department,
          department.get(each.department)?.name ?? '',
          each.government,
          government.get(each.government)?.name ?? '',
          each.project,
          style.cell(each.fen),
        ),
      ),
    ]
  })
  return [
    ...headOf(9, plan.year, '部门预算明细表', style),
    row(
      '功能分类代码',
      '功能分类名称',
      '部门经济分类代码',
      '部门经济分类名称',
      '政府经济分类代码',
      '政府经济分类名称',
      '项目名称',
      '预算金额',
    ),
    ...rows,
    row('', '合计', '', '', '', '', '', style.cell(sum(plan.details.map(({ fen }) => fen)))),
  ]
}

/** Table 10: special transfers. */
export function transfers(plan: Plan, style: Style): DocumentBlock[] {
  const rows = plan.transfers.map(({ name, fen }, index) =>
    row(
      '299001',
      plan.unit,
      '2013804',
      '30299',
      '50299',
      name,
      '否',
      style.cell(fen),
      `财指〔${plan.year}〕${index + 1}号`,
    ),
  )
  return [
    ...headOf(10, plan.year, '专项转移支付预算表', style),
    row(
      '预算单位代码',
      '预算单位名称',
      '功能科目代码',
      '部门经济分类代码',
      '政府经济分类代码',
      '项目名称',
      '是否政府采购',
      '指标金额',
      '市指标文号',
    ),
    ...rows,
    row('', '', '合计', '', '', '', '', style.cell(transfersOf(plan)), ''),
  ]
}
