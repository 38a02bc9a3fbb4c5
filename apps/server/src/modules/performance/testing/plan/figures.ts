import { type Plan, sum, sumWhere } from './plan.ts'

const under = (map: ReadonlyMap<string, bigint>, code: string) =>
  sum([...map].filter(([key]) => key.startsWith(code)).map(([, fen]) => fen))

/** The amounts of a function (or of all, with an empty code) in the tables by function. */
export function figuresOf(plan: Plan, code: string) {
  const of = (holds: (detail: Plan['details'][number]) => boolean) =>
    sumWhere(plan, (detail) => detail.function.startsWith(code) && holds(detail))
  const operation = under(plan.operation, code)
  const carriedOver = under(plan.carriedOver, code)
  const total = of(() => true)
  const fund = of((detail) => detail.fund)
  const basic = of((detail) => detail.basic)
  const general = total - fund - operation
  return {
    total,
    basic,
    project: total - basic,
    fund,
    operation,
    carriedOver,
    /** Table 5: what the general public budget pays, carried over or not. */
    general,
    generalProject: general - basic,
    /** Table 2: what this year's appropriation gives. */
    appropriated: general - carriedOver,
  }
}

export const transfersOf = (plan: Plan): bigint => sum(plan.transfers.map(({ fen }) => fen))

/** Department classes of the three public expenses, in the order of table 7. */
export const expenseClasses = ['30212', '30217', '31013', '30231'] as const

/** The three public expenses of the year, by class. */
export function expensesOf(plan: Plan): [bigint, bigint, bigint, bigint] {
  const [abroad, reception, bought, run] = expenseClasses.map((code) =>
    sumWhere(plan, ({ department }) => department === code),
  )
  return [abroad ?? 0n, reception ?? 0n, bought ?? 0n, run ?? 0n]
}
