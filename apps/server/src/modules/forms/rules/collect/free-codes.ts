import { fold, typedForm } from '../../../../platform/text/index.ts'

/**
 * Codes for elements to be: from the initials of the label, as N_HZXM for 户主姓名 (`letter` goes first), with a number when that is taken.
 * The same label gets the same code again.
 */
export function freeCodes(taken: ReadonlySet<string>, letter = 'N'): (label: string) => string {
  const given = new Map<string, string>()
  const used = new Set(taken)
  return (label) => {
    const key = fold(label)
    const before = given.get(key)
    if (before !== undefined) return before
    const initials = typedForm(label)
      .initials.toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '')
      .slice(0, 24)
    const stem = `${letter}_${initials === '' ? 'X' : initials}`
    let code = stem
    for (let number = 2; used.has(code); number += 1) code = `${stem}_${number}`
    used.add(code)
    given.set(key, code)
    return code
  }
}
