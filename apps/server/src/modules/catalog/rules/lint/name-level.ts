import { found, type ItemRule } from './rule.ts'

const level = '(?:国家|省|市|县|区|镇|乡|街道|村|社区)级'
const bracketed = new RegExp(
  `[（(]\\s*(${level}(?:\\s*[/、和及]\\s*${level})*(?:行使|权限|事项|办理)?)\\s*[）)]`,
)

/** The level that an item is exercised at has its own field; people do not search for it. */
export const nameLevel: ItemRule = {
  code: 'item.name-level',
  severity: 'warning',
  title: { zh: '名称里不写行使层级', en: 'No level in brackets in the name' },
  applies: () => true,
  find: (item) => {
    const level = bracketed.exec(item.name)?.[1]
    if (level === undefined) return []
    return [
      found(
        'name',
        `名称里带着“（${level}）”，行使层级有自己的一栏`,
        `The name carries the level in brackets (${level}); the level has a field of its own.`,
      ),
    ]
  },
  example: {
    breaks: { name: '公章刻制业特种行业许可（县级权限）' },
    holds: { name: '食品（含保健食品）经营许可' },
  },
}
