import { showPercent } from '../../rules/narrative/percent.ts'
import { type DocumentBlock, type Piece, text, yuan } from '../document.ts'
import { expensesOf, figuresOf, transfersOf } from '../plan/figures.ts'
import { sections } from '../plan/names.ts'
import { type Plan, sum, sumWhere } from '../plan/plan.ts'
import type { Random } from '../random.ts'

/** 增加…元，增长…% on the year before, in one of the ways that books say it. */
function change(random: Random, plan: Plan, now: bigint, before: bigint, rated: boolean): Piece[] {
  const [more, size] = now >= before ? ['增加', now - before] : ['减少', before - now]
  const word = now >= before ? random.pick(['增长', '上升']) : '下降'
  const rate = rated && before > 0n ? [`，${word}${showPercent(size, before, 2)}%`] : []
  return [`比${plan.year - 1}年${more}`, yuan(size), ...rate]
}

function incomeAndExpenditure(plan: Plan, random: Random): DocumentBlock[] {
  const { year } = plan
  const all = figuresOf(plan, '')
  const extra = transfersOf(plan)
  const [now, before] = [all.total + extra, plan.before.basic + plan.before.project]
  const parts: Piece[] = [
    '财政拨款',
    yuan(all.appropriated + all.fund),
    ...(all.operation > 0n ? ['，事业收入', yuan(all.operation)] : []),
    ...(all.carriedOver > 0n ? ['，上年结转资金', yuan(all.carriedOver)] : []),
    ...(extra > 0n ? ['，市级专项转移支付资金安排', yuan(extra)] : []),
  ]
  // A share is taken of all expenditure in the narrative, transfers among them.
  const part = (name: string, fen: bigint, last: bigint) =>
    text(
      ...[`${name}预算`, yuan(fen), `，占总支出预算的${showPercent(fen, now, 2)}%，`],
      ...[`比${year - 1}年`, yuan(last)],
      ...change(random, plan, fen, last, true).map((piece, index) =>
        index === 0 && typeof piece === 'string' ? piece.replace(/^比\d+年/, '') : piece,
      ),
      '。',
    )
  const basic = all.basic
  return [
    text(`二、${year}年部门预算收支及增减变化情况说明`),
    text('（一）收入预算说明'),
    text(
      `${year}年收入预算`,
      yuan(now),
      '，其中：',
      ...parts,
      `，${year - 1}年收入预算`,
      yuan(before),
      '，',
      ...change(random, plan, now, before, true),
      '。',
    ),
    text('（二）支出预算说明'),
    text(`${year}年支出预算`, yuan(now), '，', ...change(random, plan, now, before, true), '。'),
    part('1、基本支出', basic, plan.before.basic),
    part('2、项目支出', all.total - basic, plan.before.project),
  ]
}

function expenses(plan: Plan, random: Random): DocumentBlock[] {
  const { year } = plan
  const now = expensesOf(plan)
  const { expenses: before } = plan.before
  const compared = (one: bigint, other: bigint): Piece[] =>
    one === other
      ? [`，${year}年与${year - 1}年财政预算数一致。`]
      : [`，${year}年`, ...change(random, plan, one, other, random.chance(0.5)), '。']
  const both = (name: string, one: bigint, other: bigint) =>
    text(`${year}年${name}`, yuan(one), `，${year - 1}年${name}`, yuan(other), ...compared(one, other))
  const name = '财政拨款预算安排'
  const vehicles = (at: number, [, , bought, run]: readonly [bigint, bigint, bigint, bigint]): Piece[] => [
    `${at}年公务用车数量为${run > 0n ? 2 : 0}辆，${name}`,
    ...[yuan(bought + run), '，其中公务用车购置费', yuan(bought), '，公务用车运行维护费', yuan(run), '。'],
  ]
  return [
    text('三、部门“三公”经费财政拨款预算说明'),
    text('（一）“三公”经费预算财政拨款情况说明'),
    both('部门预算“三公”经费财政拨款预算安排', sum(now), sum(before)),
    text('1、因公出国（境）费'),
    both(name, now[0], before[0]),
    text('2、公务接待费'),
    both(name, now[1], before[1]),
    text('3、公务用车购置及运行维护费'),
    text(...vehicles(year, now), ...vehicles(year - 1, before)),
  ]
}

function others(plan: Plan, random: Random): DocumentBlock[] {
  const office = sumWhere(plan, ({ project }) => project.startsWith('日常公用'))
  const all = figuresOf(plan, '')
  const before = BigInt(random.whole(1, 9_000_000))
  const assets = Array.from({ length: 3 }, () => BigInt(random.whole(1, 900_000_000)))
  const [general = 0n, special = 0n, furniture = 0n] = assets
  const { year } = plan
  return [
    text('四、其他情况说明'),
    text('（一）机构运行经费说明'),
    text(
      `${year}年机构运行经费，合计`,
      yuan(office),
      `。${year - 1}年合计`,
      yuan(before),
      '，',
      ...change(random, plan, office, before, true),
      '。',
    ),
    text('（二）政府采购预算说明'),
    text(
      `${year}年涉及政府采购项目${random.whole(1, 9)}个，预算资金`,
      yuan(all.total / BigInt(random.whole(2, 9)), true),
      '。',
    ),
    text('（三）政府性基金预算财政拨款情况说明'),
    ...(all.fund === 0n ? [text('政府性基金预算财政拨款收入、支出全为零。')] : []),
    text('（四）国有资产占用情况说明'),
    text(
      `截至${year - 1}年12月31日，固定资产总额`,
      yuan(sum(assets)),
      '。其中：通用设备120件，金额',
      yuan(general),
      '；专用设备9件，金额',
      yuan(special),
      '；家具33件，金额',
      yuan(furniture),
      '。',
    ),
  ]
}

/** The narrative of a book. */
export function narrative(plan: Plan, random: Random): DocumentBlock[] {
  const names = random.some(sections, 2)
  const [officials, institutional] = [random.whole(2, 40), random.whole(0, 40)]
  const retired = random.whole(0, 9)
  return [
    text(`第一部分  ${plan.year}部门预算情况说明`),
    text('一、部门主要职责及机构设置情况'),
    text('（一）部门机构设置、职责'),
    text(`根据职责，${plan.unit}设${names.length}个内设机构。`),
    ...names.map((name, index) => text(`（${index + 1}）${name}。`)),
    text('（二）人员构成情况'),
    text(
      `行政编制${officials}人；事业编制${institutional}人；实际${officials + institutional - random.whole(0, 2)}人。`,
    ),
    text(`离退休人员${retired + 1}人，其中：离休1人，退休${retired}人。`),
    ...incomeAndExpenditure(plan, random),
    ...expenses(plan, random),
    ...others(plan, random),
    text(`第二部分  ${plan.year}部门预算表`),
  ]
}
