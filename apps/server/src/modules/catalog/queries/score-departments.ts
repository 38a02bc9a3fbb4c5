import { scoreDepartments } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { itemRules } from '../rules/lint/item-rules.ts'
import { scoreOf } from '../rules/lint/lint-item.ts'
import { brokenByOrgan, scoresByOrgan } from '../store/scores.ts'

const shownRules = 3
const titles = new Map<string, { zh: string; en: string }>(itemRules.map(({ code, title }) => [code, title]))

/** Lint scores of all departments side by side: that is what makes departments put things right. */
export const scoreDepartmentsRoute = route(scoreDepartments, async ({ tx, district }) => {
  const [scores, broken] = [await scoresByOrgan(tx, district), await brokenByOrgan(tx, district, shownRules)]
  const byOrgan = Map.groupBy(broken, ({ organ_code }) => organ_code)
  return {
    departments: scores.map((each) => ({
      organ: { code: each.organ_code, name: each.organ_name },
      items: each.items,
      published: each.published,
      score: scoreOf(each.applied, each.held),
      errors: each.errors,
      warnings: each.warnings,
      frequent: (byOrgan.get(each.organ_code) ?? []).map(({ rule, items }) => ({
        rule,
        items,
        title: titles.get(rule) ?? { zh: rule, en: rule },
      })),
    })),
  }
})
