import type { Row, Value } from '@yimen/contract'
import { asRows, fieldView, type GroupState } from '@yimen/form'
import { Button, today, useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import type { FormPartProps } from './blanks-part.tsx'
import { FieldInput } from './field-input.tsx'

/** Rows that are filled alike: members of a household, founders. One can be added and taken away. */
export function GroupBox({ state, form, hand, errorOf }: FormPartProps & { state: GroupState }) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { compiled, input } = form.evaluation
  const definition = compiled.groups.get(state.group)?.group
  if (!definition) return null
  const typed = hand.draft.own[state.group] ?? input.values[state.group]
  const rows: Row[] = state.rows.map((_, index) => asRows(typed)[index] ?? {})
  const name = definition.rowLabel?.[language] ?? definition.label[language]
  const change = (next: Row[]) => hand.typeValue(state.group, next)
  const type = (index: number, element: string, value: Value | null) => {
    change(rows.map((row, position) => (position === index ? withCell(row, element, value) : row)))
  }
  return (
    <fieldset className="group long" id={`field-${state.group}`} tabIndex={-1}>
      <legend>{definition.label[language]}</legend>
      {definition.help && <p className="hint">{definition.help[language]}</p>}
      {state.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
        <fieldset key={index} className="group-row">
          <legend>{words.row(name, index + 1)}</legend>
          <div className="blanks">
            {row
              .filter((cell) => cell.visible && cell.filledBy === 'applicant' && !cell.computed)
              .map((cell) => {
                const field = compiled.fields.get(cell.element)
                if (!field) return null
                return (
                  <FieldInput
                    key={cell.path}
                    view={fieldView(field, today())}
                    id={`field-${cell.path}`}
                    value={rows[index]?.[cell.element]}
                    required={cell.required}
                    error={errorOf(cell.path)}
                    onValue={(value) => type(index, cell.element, value)}
                  />
                )
              })}
          </div>
          {rows.length > definition.min && (
            <Button kind="text" onClick={() => change(rows.filter((_, position) => position !== index))}>
              {words.removeRow}
              <span className="hidden">{words.row(name, index + 1)}</span>
            </Button>
          )}
        </fieldset>
      ))}
      {rows.length < definition.max && (
        <Button onClick={() => change([...rows, {}])}>
          {words.add(definition.rowLabel?.[language] ?? words.addRow)}
        </Button>
      )}
    </fieldset>
  )
}

function withCell(row: Row, element: string, value: Value | null): Row {
  const { [element]: _before, ...rest } = row
  return value === null ? rest : { ...rest, [element]: value }
}
