import { levelInName } from '@yimen/contract'
import type { ItemRule } from './rule.ts'

/** The level that an item is exercised at has its own field; people do not search for it. */
export const nameLevel: ItemRule = {
  code: 'name.level-in-brackets',
  severity: 'warning',
  title: { zh: '名称里不写行使层级', en: 'No level in brackets in the name' },
  applies: () => true,
  find: (item) => {
    const finding = levelInName(item.name)
    return finding === null ? [] : [{ path: 'name', message: finding.message }]
  },
  example: {
    breaks: { name: '公章刻制业特种行业许可（县级权限）' },
    holds: { name: '食品（含保健食品）经营许可' },
  },
}
