import type { Document } from './document.ts'
import { classes, threePublic } from './pages/by-class.ts'
import { expenditure, funds, general, income } from './pages/by-function.ts'
import { detail, transfers } from './pages/detail.ts'
import { narrative } from './pages/narrative.ts'
import { styleOf } from './pages/style.ts'
import { departmentTargets, projectTargets } from './pages/targets.ts'
import { appropriations, overview } from './pages/two-sided.ts'
import { makePlan } from './plan/make-plan.ts'
import type { Plan } from './plan/plan.ts'
import { randomOf } from './random.ts'

/** A random budget book in which everything agrees: the same one for the same seed. */
export function generateBook(seed: number): { plan: Plan; document: Document } {
  const random = randomOf(seed)
  const plan = makePlan(random)
  const pages = [
    overview,
    income,
    expenditure,
    appropriations,
    general,
    classes,
    threePublic,
    funds,
    detail,
    transfers,
  ]
  const document = [
    ...narrative(plan, random),
    ...pages.flatMap((page) => page(plan, styleOf(random))),
    ...departmentTargets(plan, styleOf(random)),
    ...projectTargets(plan, random),
  ]
  return { plan, document }
}
