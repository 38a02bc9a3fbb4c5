import type { FieldProblem, PublishedItem, RequirementState } from '@yimen/contract'
import type { FieldError, Language } from '@yimen/look'
import { requirementName } from './materials/requirement-name.ts'

const missing: Record<Language, (name: string) => string> = {
  zh: (name) => `请交“${name}”`,
  en: (name) => `Please hand in “${name}”`,
}

/** The id of the input that a path belongs to: `F01` → `field-F01`, `answers.S1` → `answer-S1`. */
export function fieldIdOf(path: string): string {
  return path.startsWith('answers.') ? `answer-${path.slice('answers.'.length)}` : `field-${path}`
}

/** The id of the file picker of a requirement. */
export function materialIdOf(code: string): string {
  return `material-${code}`
}

/** Everything that keeps the application from being sent, in the order on screen, each with where to mend it. */
export function errorsOf(
  problems: readonly FieldProblem[],
  item: PublishedItem,
  requirements: readonly RequirementState[],
  nameOfPath: (path: string) => string | undefined,
  language: Language,
): FieldError[] {
  const ofFields = problems.map((problem) => ({
    fieldId: fieldIdOf(problem.path),
    message: withName(nameOfPath(problem.path), problem.message[language], language),
  }))
  const ofMaterials = requirements
    .filter((requirement) => requirement.state === 'missing')
    .map((requirement) => ({
      fieldId: materialIdOf(requirement.code),
      message: missing[language](requirementName(item, requirement, language)),
    }))
  return [...ofFields, ...ofMaterials]
}

/** A message that names no field gets the name before it: in the summary it stands without its label. */
export function withName(name: string | undefined, message: string, language: Language): string {
  if (name === undefined || message.includes(name)) return message
  return `${name}${language === 'zh' ? '：' : ': '}${message}`
}
