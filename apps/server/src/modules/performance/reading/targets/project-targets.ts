import type { ProjectTargets, TextCell } from '@yimen/contract'
import { type Block, type Cell, onlyText, squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { figureOf } from '../tables/figure-of.ts'
import type { Segment } from '../tables/segments.ts'
import { amountsIn } from './amounts-in.ts'
import { cellAfter } from './cell-after.ts'
import { indicatorsOf } from './indicators-of.ts'

/** Reads table 12: one sheet of targets a project, each under its own title. */
export function readProjectTargets(segment: Segment): ProjectTargets[] {
  const sheets: Block[][] = []
  for (const block of segment.blocks) {
    if (/项目(支出)?绩效目标申报表$/.test(squeeze(onlyText(block)?.text ?? ''))) sheets.push([])
    else sheets.at(-1)?.push(block)
  }
  const projects = sheets.filter((sheet) => cellAfter(sheet, /^项目名称$/) !== undefined).map(readSheet)
  if (projects.length > 0) return projects
  const { line } = segment
  refuse(
    'targets-incomplete',
    line,
    `第 ${line} 行的表十二里没有项目。`,
    `Table 12 on line ${line} holds no project.`,
  )
}

function readSheet(blocks: readonly Block[]): ProjectTargets {
  const name = cellAfter(blocks, /^项目名称$/)
  const amountCell = cellAfter(blocks, /^预算金额/)
  const kinds = cellAfter(blocks, /^项目类型$/)
  const goal = cellAfter(blocks, /^项目绩效目标$/)
  const first = name?.label ?? amountCell?.label
  const line = first?.line ?? 1
  const indicators = indicatorsOf(blocks)
  const amountsOf = (kind: RegExp) =>
    indicators.filter(({ indicator }) => kind.test(indicator.name)).flatMap(({ cell }) => amountsIn(cell))
  return {
    line,
    at: first?.at ?? '',
    department: squeeze(cellAfter(blocks, /^部门（单位）名称/)?.value?.text ?? ''),
    name: textCell(name?.value, line),
    amount: amountOf(amountCell),
    kinds: kindsOf(kinds?.value?.text ?? ''),
    kindsLine: kinds?.label.line ?? line,
    goal: textCell(goal?.value, line),
    indicators: indicators.map(({ indicator }) => indicator),
    costs: amountsOf(/成本指标$/),
    payments: amountsOf(/进度指标$|时效指标$/).filter(({ label }) => /支付|付款/.test(label)),
  }
}

function amountOf(cell: ReturnType<typeof cellAfter>): ProjectTargets['amount'] {
  if (cell?.value === undefined) return null
  const named = /(万元|元)/.exec(squeeze(cell.value.text + cell.label.text))?.[1]
  if (named === undefined) {
    const { line } = cell.value
    refuse(
      'unit-missing',
      line,
      `第 ${line} 行的预算金额没有写单位（元、万元）。`,
      `Line ${line}: the amount of the project names no unit.`,
    )
  }
  return figureOf(cell.value, named === '元' ? 'yuan' : 'ten-thousand-yuan', 12, '预算金额') ?? null
}

function textCell(cell: Cell | undefined, line: number): TextCell {
  return { text: cell?.text.trim() ?? '', line: cell?.line ?? line, at: cell?.at ?? '' }
}

function kindsOf(text: string): ProjectTargets['kinds'] {
  return [...squeeze(text).matchAll(/([□☑√✓■]?)\d+[.、．]([^\d√✓☑■□]+)([√✓☑■]?)/g)].map(
    ([, before = '', label = '', after = '']) => ({ label, ticked: /[☑√✓■]/.test(before + after) }),
  )
}
