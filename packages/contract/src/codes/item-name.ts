import type { CodeFinding } from './finding.ts'

const levelInBrackets = /[（(]((?:国家|省|市|县|区|乡|镇|乡镇|街道|村|社区)级)/

/**
 * A level in brackets at the end of a name (`……（县级）`, `……(市级/县级)`) belongs into the field for it. Other
 * remarks that merely mention a level (`据……部分省级权限下放`) are left alone.
 */
export function levelInName(name: string): CodeFinding | null {
  const level = levelInBrackets.exec(name)?.[1]
  if (!level) return null
  return {
    code: 'name.level-in-brackets',
    severity: 'warning',
    part: level,
    message: {
      zh: `名称里用括号写了“${level}”，请写到行使层级里`,
      en: `The name says “${level}” in brackets; that belongs into the level.`,
    },
  }
}

/** Names that more than one row has, with the positions of all its rows. */
export function duplicateNames(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  names.forEach((name, at) => {
    rows.set(name, [...(rows.get(name) ?? []), at])
  })
  return new Map([...rows].filter(([, at]) => at.length > 1))
}
