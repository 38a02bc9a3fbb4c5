import type { FieldProblem, MaterialRequirement, RequirementState, Sentence } from '@yimen/contract'
import {
  type ChecklistEntry,
  checklist,
  type Evaluation,
  evaluate,
  type Merged,
  mergeValues,
  validate,
} from '@yimen/form'
import type { CaseRow } from '../store/tables.ts'
import type { Applicable } from './item-version.ts'

type Filled = Pick<CaseRow, 'answers' | 'own' | 'known' | 'refused' | 'internal' | 'updated_at'>

/** A case held against its form: what stands in it, where each value comes from, and what is still wrong. */
export type Examined = {
  readonly merged: Merged
  readonly evaluation: Evaluation
  readonly problems: readonly FieldProblem[]
  readonly requirements: readonly ChecklistEntry<MaterialRequirement>[]
}

/**
 * Evaluates form and checklist of a case; the client's idea of what is visible or required is never asked. `materials`
 * is what the item asks for of this case: see `materialsOfCase`.
 */
export function examine(
  { form, item }: Applicable,
  row: Filled,
  today: string,
  materials: readonly MaterialRequirement[] = item.content.materials,
): Examined {
  const merged = mergeValues(form, {
    known: row.known,
    own: row.own,
    refused: row.refused,
    at: row.updated_at.toISOString(),
  })
  const values = { ...merged.values, ...row.internal }
  const evaluation = evaluate(form, { answers: row.answers, values, today })
  const requirements = checklist(materials, {
    situations: item.content.situations,
    answers: row.answers,
    evaluation,
  }).filter((entry) => entry.applies)
  return { merged, evaluation, problems: [...merged.rejected, ...validate(evaluation)], requirements }
}

export type Missing = {
  readonly kind: 'situation' | 'field' | 'material'
  readonly code: string
  readonly name: Sentence
}

/** Everything that keeps the case from being handed in, in the order on screen. */
export function missingOf(
  examined: Examined,
  requirements: readonly Pick<RequirementState, 'code' | 'name' | 'state'>[],
): Missing[] {
  const problems = examined.problems.map(
    (problem): Missing =>
      problem.path.startsWith('answers.')
        ? { kind: 'situation', code: problem.path.slice('answers.'.length), name: problem.message }
        : { kind: 'field', code: problem.path, name: problem.message },
  )
  const materials = requirements
    .filter((requirement) => requirement.state === 'missing')
    .map(
      (requirement): Missing => ({
        kind: 'material',
        code: requirement.code,
        name: { zh: `请交“${requirement.name}”`, en: `Please hand in “${requirement.name}”` },
      }),
    )
  return [...problems, ...materials]
}
