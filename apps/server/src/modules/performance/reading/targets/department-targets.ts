import type { DepartmentTargets, Figure } from '@yimen/contract'
import { squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { figureOf } from '../tables/figure-of.ts'
import type { Segment } from '../tables/segments.ts'
import { cellAfter } from './cell-after.ts'
import { indicatorsOf } from './indicators-of.ts'

/** Reads table 11, the targets of the whole department. */
export function readDepartmentTargets(segment: Segment): DepartmentTargets {
  const { blocks, line, at } = segment
  const name = cellAfter(blocks, /^部门（单位）名称/)?.value
  const heading = cellAfter(blocks, /资金(情况|总额)/)?.label
  const named = heading && /[（(](万元|元)[）)]/.exec(squeeze(heading.text))?.[1]
  if (name === undefined || heading === undefined || named === undefined) {
    refuse(
      'targets-incomplete',
      line,
      `第 ${line} 行的表十一缺部门名称，或没有写总体资金的单位（元、万元）。`,
      `Table 11 on line ${line} lacks the department or the unit of its funds.`,
    )
  }
  const unit = named === '元' ? 'yuan' : 'ten-thousand-yuan'
  const amount = (label: RegExp): Figure | undefined =>
    figureOf(cellAfter(blocks, label)?.value, unit, 11, '资金')
  const total = amount(/^资金总额[：:]?$/)
  const basic = amount(/^基本支出[：:]?$/)
  const project = amount(/^项目支出[：:]?$/)
  const other = amount(/^其他[：:]?$/)
  return {
    line,
    at,
    department: squeeze(name.text),
    unit,
    unitLine: heading.line,
    amounts: {
      ...(total && { total }),
      ...(basic && { basic }),
      ...(project && { project }),
      ...(other && { other }),
    },
    duty: cellAfter(blocks, /职能概述$/)?.value?.text.trim() ?? '',
    goal: cellAfter(blocks, /绩效目标$/)?.value?.text.trim() ?? '',
    indicators: indicatorsOf(blocks).map(({ indicator }) => indicator),
  }
}
