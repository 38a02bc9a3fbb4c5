import type { CaseForDesk } from '@yimen/contract'
import { chineseOf } from '@yimen/contract/platform/written.ts'

type Requirement = CaseForDesk['requirements'][number]
export type LetterLine = { kind: 'material' | 'field'; code: string; name: string; what: string }

/** Key of a line among what was changed by hand: `material M3`, `field L07`. */
export function lineKey(line: Pick<LetterLine, 'kind' | 'code'>): string {
  return `${line.kind} ${line.code}`
}

/** What the letter says of a material before anybody changes it. The letter is in Chinese, whoever writes it. */
export function whatToMend(requirement: Requirement): string {
  const standard = requirement.acceptanceStandard ?? requirement.howToFill?.zh
  const first = requirement.material ? '交来的这份要换。' : '还没有交，请补交。'
  return standard ? `${first}${chineseOf(standard)}` : first
}

/**
 * The letter as it stands: what is missing is in it by itself; `written` adds lines or changes their words; an empty
 * text takes a line out.
 */
export function letterLines(
  one: Pick<CaseForDesk, 'requirements' | 'fields' | 'comparisons'>,
  written: Readonly<Record<string, string>>,
): LetterLine[] {
  const materials = one.requirements.flatMap((requirement): LetterLine[] => {
    const line = { kind: 'material' as const, code: requirement.code, name: requirement.name }
    const byHand = written[lineKey(line)]
    if (byHand === undefined)
      return requirement.state === 'missing' ? [{ ...line, what: whatToMend(requirement) }] : []
    return byHand === '' ? [] : [{ ...line, what: byHand }]
  })
  const fields = one.fields.flatMap((field): LetterLine[] => {
    const line = { kind: 'field' as const, code: field.element, name: field.name.zh }
    const what = written[lineKey(line)]
    return what === undefined || what === '' ? [] : [{ ...line, what }]
  })
  return [...materials, ...fields]
}
