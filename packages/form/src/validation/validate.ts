import type { Value } from '@yimen/contract/forms/form-value.ts'
import type { FieldProblem } from '@yimen/contract/platform/problem.ts'
import type { CompiledField } from '../definition/compiled-form.ts'
import { allFields, type Evaluation, type FieldState, isGroupState } from '../evaluation/evaluation.ts'
import { openSituations } from '../situations/effective-answers.ts'
import { checkValue } from './check-value.ts'
import { type Complaint, complain } from './complaint.ts'

function missing({ reference, element, codeList }: CompiledField): Complaint {
  const { zh, en } = reference.label ?? element.name
  if (element.type === 'file') return complain('missing', `请上传“${zh}”`, `Please upload “${en}”`)
  if (element.check?.named.includes('must-be-yes'))
    return complain('missing', `请勾选“${zh}”`, `Please tick “${en}”`)
  if (element.type === 'boolean' || codeList)
    return complain('missing', `请选“${zh}”`, `Please choose “${en}”`)
  return complain('missing', `请填“${zh}”`, `Please fill in “${en}”`)
}

/** The value of another element beside this one: in the same row when it is a member of the same group. */
function beside(evaluation: Evaluation, state: FieldState, code: string): Value | undefined {
  if (state.group === undefined || evaluation.compiled.fields.get(code)?.group !== state.group) {
    return evaluation.fields.get(code)?.value
  }
  const row = evaluation.groups.get(state.group)?.rows[state.row ?? 0]
  return row?.find((candidate) => candidate.element === code)?.value
}

function checkOrder(evaluation: Evaluation, state: FieldState, field: CompiledField): Complaint | undefined {
  const { check } = field.element
  const { names } = evaluation.compiled
  const { value } = state
  if (typeof value !== 'string') return undefined
  const first = check?.notBefore === undefined ? undefined : beside(evaluation, state, check.notBefore)
  if (check?.notBefore !== undefined && typeof first === 'string' && value < first) {
    const { zh, en } = names.element(check.notBefore)
    return complain(
      'too-early',
      `请改一下：不能早于“${zh}”（${first}）`,
      `Please mend it: not before “${en}” (${first})`,
    )
  }
  const last = check?.notAfter === undefined ? undefined : beside(evaluation, state, check.notAfter)
  if (check?.notAfter !== undefined && typeof last === 'string' && value > last) {
    const { zh, en } = names.element(check.notAfter)
    return complain(
      'too-late',
      `请改一下：不能晚于“${zh}”（${last}）`,
      `Please mend it: not after “${en}” (${last})`,
    )
  }
  return undefined
}

function checkField(evaluation: Evaluation, state: FieldState): Complaint | undefined {
  const field = evaluation.compiled.fields.get(state.element)
  if (!field || !state.visible) return undefined
  if (state.value === undefined) return state.required ? missing(field) : undefined
  return checkValue(state.value, field, evaluation.input.today) ?? checkOrder(evaluation, state, field)
}

function checkRows(evaluation: Evaluation): FieldProblem[] {
  return evaluation.sections
    .flatMap((section) => section.fields)
    .filter(isGroupState)
    .flatMap((state) => {
      const most = evaluation.compiled.groups.get(state.group)?.group.max ?? 0
      const over = state.rows.length - most
      if (over <= 0) return []
      const { code, message } = complain(
        'too-many-rows',
        `请去掉 ${over} 行，最多 ${most} 行`,
        `Please take away ${over} rows; at most ${most} fit`,
      )
      return [{ path: state.group, code, message }]
    })
}

/** Situation questions without an answer, as problems with the path `answers.S1`. */
export function validateAnswers({ compiled, answers }: Evaluation): FieldProblem[] {
  return openSituations(compiled.definition.situations, answers)
    .filter((open) => open.answer === undefined)
    .map(({ situation }) => ({
      path: `answers.${situation.code}`,
      ...complain(
        'unanswered',
        `请先答“${situation.question.zh}”`,
        `Please answer “${situation.question.en}” first`,
      ),
    }))
}

/**
 * Everything that keeps one side from handing the form in, in the order on screen, one problem a field: unanswered
 * questions, missing and wrong values. The path is the element code, `family[0].F02` in a row. Hidden fields are never
 * a problem; the applicant is not told of fields that staff fill, nor the other way round.
 */
export function validate(evaluation: Evaluation, side: 'applicant' | 'staff' = 'applicant'): FieldProblem[] {
  const ofFields = allFields(evaluation).flatMap((state): FieldProblem[] => {
    if (state.filledBy !== side) return []
    const complaint = checkField(evaluation, state)
    return complaint ? [{ path: state.path, code: complaint.code, message: complaint.message }] : []
  })
  if (side === 'staff') return ofFields
  return [...validateAnswers(evaluation), ...checkRows(evaluation), ...ofFields]
}
