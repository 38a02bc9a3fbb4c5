import { classCorrespondence } from './classes/class-correspondence.ts'
import { codeKnown } from './classes/code-known.ts'
import { codeName } from './classes/code-name.ts'
import { codeOnce } from './classes/code-once.ts'
import { allNought } from './narrative/all-nought.ts'
import { changeAmount } from './narrative/change-amount.ts'
import { changeRate } from './narrative/change-rate.ts'
import { comparableYears } from './narrative/comparable-years.ts'
import { countedList } from './narrative/counted-list.ts'
import { headingBody } from './narrative/heading-body.ts'
import { headingNumbered } from './narrative/heading-numbered.ts'
import { narrativeBalance } from './narrative/narrative-balance.ts'
import { narrativeSplit } from './narrative/narrative-split.ts'
import { narrativeTables } from './narrative/narrative-tables.ts'
import { operatingCost } from './narrative/operating-cost.ts'
import { partsOfWhole } from './narrative/parts-of-whole.ts'
import { people } from './narrative/people.ts'
import { purchaseWithin } from './narrative/purchase-within.ts'
import { share } from './narrative/share.ts'
import { unitNamed } from './narrative/unit-named.ts'
import { vehicles } from './narrative/vehicles.ts'
import { amountNamed } from './numbers/amount-named.ts'
import { numberWritten } from './numbers/number-written.ts'
import { tableUnits } from './numbers/table-units.ts'
import type { Rule } from './rule.ts'
import { childrenSum } from './sums/children-sum.ts'
import { columnTotal } from './sums/column-total.ts'
import { levelsSum } from './sums/levels-sum.ts'
import { rowTotal } from './sums/row-total.ts'
import { twoSidedTotals } from './sums/two-sided-totals.ts'
import { appropriationMatches } from './tables/appropriation-matches.ts'
import { basicMatchesClasses } from './tables/basic-matches-classes.ts'
import { detailMatchesClasses } from './tables/detail-matches-classes.ts'
import { detailMatchesFunctions } from './tables/detail-matches-functions.ts'
import { expenditureMatchesBudgets } from './tables/expenditure-matches-budgets.ts'
import { groupsOfDetail } from './tables/groups-of-detail.ts'
import { incomeMatchesBudgets } from './tables/income-matches-budgets.ts'
import { incomeMatchesExpenditure } from './tables/income-matches-expenditure.ts'
import { overviewMatches } from './tables/overview-matches.ts'
import { threePublicMatches } from './tables/three-public-matches.ts'
import { titleYear } from './tables/title-year.ts'
import { costComposition } from './targets/cost-composition.ts'
import { departmentFunds } from './targets/department-funds.ts'
import { goalOwn } from './targets/goal-own.ts'
import { kindTicked } from './targets/kind-ticked.ts'
import { paymentWithin } from './targets/payment-within.ts'
import { projectAmount } from './targets/project-amount.ts'

/** All rules that a book is held against. To add one, write its file and name it here. */
export const rules: readonly Rule[] = [
  numberWritten,
  amountNamed,
  tableUnits,
  rowTotal,
  columnTotal,
  childrenSum,
  levelsSum,
  twoSidedTotals,
  titleYear,
  overviewMatches,
  incomeMatchesExpenditure,
  incomeMatchesBudgets,
  expenditureMatchesBudgets,
  appropriationMatches,
  basicMatchesClasses,
  detailMatchesFunctions,
  detailMatchesClasses,
  groupsOfDetail,
  threePublicMatches,
  codeKnown,
  codeName,
  codeOnce,
  classCorrespondence,
  narrativeTables,
  narrativeBalance,
  narrativeSplit,
  partsOfWhole,
  changeAmount,
  changeRate,
  comparableYears,
  share,
  unitNamed,
  headingBody,
  headingNumbered,
  operatingCost,
  purchaseWithin,
  allNought,
  vehicles,
  people,
  countedList,
  departmentFunds,
  projectAmount,
  costComposition,
  paymentWithin,
  goalOwn,
  kindTicked,
]
