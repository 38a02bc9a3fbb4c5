import { type DocumentBlock, inTenThousand, row, text } from '../document.ts'
import { figuresOf } from '../plan/figures.ts'
import { type Plan, sumWhere } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { Style } from './style.ts'

/** Table 11: targets of the department. */
export function departmentTargets(plan: Plan, style: Style): DocumentBlock[] {
  const all = figuresOf(plan, '')
  const [total, basic, project, none] = [all.total, all.basic, all.project, 0n].map(style.cell)
  return [
    text('表十一：'),
    text('部门整体支出绩效目标申报表'),
    text(`（${plan.year}年度）`),
    row('部门（单位）名称', plan.unit),
    row(`部门（单位）总体资金情况（${style.unit === 'yuan' ? '元' : '万元'}）`, '资金总额：', total ?? ''),
    row('', '基本支出：', basic ?? ''),
    row('', '项目支出：', project ?? ''),
    row('', '其他：', none ?? ''),
    row('部门（单位）职能概述', [['负责本区便民事务的组织，'], ['并指导各街道。']]),
    row('部门（单位）绩效目标', '让群众少跑路。'),
    row('绩效指标', '一级指标', '二级指标', '具体指标（指标内容、指标值）'),
    row('', '产出指标', '产出数量指标', '接待窗口全部开放。'),
    row('', '', '产出质量指标', [['1.网上可办率不低于70%。'], ['2.满意率不低于90%。']]),
    row('', '', '…', ''),
    row('', '效果指标', '服务对象满意度指标', '逐步提高。'),
  ]
}

/** Table 12: targets of some projects, with the costs that make the amount. */
export function projectTargets(plan: Plan, random: Random): DocumentBlock[] {
  const sheets = plan.targets.flatMap((name) => {
    const fen = sumWhere(plan, ({ project }) => project === name)
    const first = fen / BigInt(random.whole(2, 4))
    const costs = [
      ['1.软件开发', inTenThousand(first)],
      ['2．安全测评', inTenThousand((fen - first) / 3n)],
      ['(3)监理：¥ ', inTenThousand(fen - first - (fen - first) / 3n)],
    ]
    return [
      text('项目支出绩效目标申报表'),
      text(`（${plan.year}年度）`),
      row('部门（单位）名称', plan.unit),
      row('项目名称', name, '预算金额', inTenThousand(fen)),
      row('项目类型', [['1.大型会议培训 2.信息化系统改造类√'], ['3.宣传活动类 4.其他一般类']]),
      row('项目绩效目标', `按时完成${name}。`),
      row('绩效指标', '一级指标', '二级指标', '具体指标（指标内容、指标值）'),
      row('', '产出指标', '产出数量指标', '完成1套。'),
      row('', '', '产出进度指标', `${plan.year}年12月完成。`),
      row('', '', '产出成本指标', costs),
      row('', '效益指标', '社会效益指标', '方便群众。'),
    ]
  })
  return [text('表十二：'), ...sheets]
}
