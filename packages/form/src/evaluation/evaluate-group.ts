import type { Filled, Row, Value } from '@yimen/contract/forms/form-value.ts'
import { evaluateCondition, parts, type Readable, type Reader } from '../conditions/evaluate-condition.ts'
import type { CompiledGroup } from '../definition/compiled-form.ts'
import { asRows, own } from '../values/filled.ts'
import { evaluateField, isRequired } from './evaluate-field.ts'
import type { FieldState, GroupState } from './evaluation.ts'

function evaluateRow(
  group: CompiledGroup,
  row: Row,
  position: number,
  read: Reader,
  today: string,
): FieldState[] {
  const members = new Set(group.fields.map((field) => field.element.code))
  const values = new Map<string, Value>()
  const states = new Map<string, FieldState>()
  const inRow: Reader = {
    element: (code) => (members.has(code) ? values.get(code) : read.element(code)),
    situation: read.situation,
  }
  for (const field of group.steps) {
    const { code } = field.element
    const state = evaluateField(field, true, own(row, code), inRow, today, position)
    states.set(code, state)
    if (state.value !== undefined) values.set(code, state.value)
  }
  return group.fields.flatMap((field) => {
    const state = states.get(field.element.code)
    return state ? [{ ...state, required: state.visible && isRequired(field, inRow) }] : []
  })
}

/** A repeat group with all its rows. Inside a row, conditions read the row; outside, they read all rows at once. */
export function evaluateGroup(
  group: CompiledGroup,
  around: boolean,
  filled: Filled | undefined,
  read: Reader,
  today: string,
): GroupState {
  const condition = group.group.visible
  const visible = around && (!condition || evaluateCondition(condition, read))
  const rows = visible ? [...asRows(filled)] : []
  while (visible && rows.length < group.group.min) rows.push({})
  return {
    group: group.group.group,
    section: group.section,
    order: group.order,
    visible,
    rows: rows.map((row, position) => evaluateRow(group, row, position, read, today)),
  }
}

/** What a member of a group has in all rows together, for those who read it from outside. */
export function valuesInRows(group: GroupState, element: string): Readable | undefined {
  const all = group.rows
    .flat()
    .flatMap((state) => (state.element === element && state.value !== undefined ? parts(state.value) : []))
  return all.length === 0 ? undefined : all
}
