import type { FieldState, GroupState } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import { formatRows, formatValue } from './format-value.ts'
import { Provenance } from './provenance.tsx'
import type { FormInHand } from './use-form.ts'

type KnownRowProps = { state: FieldState; form: FormInHand; onChange?: (() => void) | undefined }

/** A value that stands already: what, from where, how far trusted, and whether one may put it otherwise. */
export function KnownRow({ state, form, onChange }: KnownRowProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const field = form.evaluation.compiled.fields.get(state.element)
  if (!field) return null
  const label = (field.reference.label ?? field.element.name)[language]
  const changeable = onChange && !state.computed && field.reference.ownValue === 'allowed'
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {formatValue(field, state.value, language)}{' '}
        {changeable && (
          <button type="button" className="inline-button" onClick={onChange}>
            {words.change}
            <span className="hidden"> {label}</span>
          </button>
        )}
      </dd>
      <dd className="from">
        {state.computed ? (
          <span className="quiet small">{words.computed}</span>
        ) : (
          <Provenance known={form.provenance[state.element]} />
        )}
      </dd>
    </div>
  )
}

/** A repeat group that a source supplied, a line a row. */
export function KnownGroup({ state, form }: { state: GroupState; form: FormInHand }) {
  const { language } = useLanguage()
  const { compiled } = form.evaluation
  const group = compiled.groups.get(state.group)
  if (!group) return null
  const rows = state.rows.map((row) =>
    Object.fromEntries(row.flatMap((cell) => (cell.value === undefined ? [] : [[cell.element, cell.value]]))),
  )
  return (
    <div>
      <dt>{group.group.label[language]}</dt>
      <dd>
        {formatRows(group.fields, rows, language).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
          <span className="line" key={index}>
            {line}
          </span>
        ))}
      </dd>
      <dd className="from">
        <Provenance known={form.provenance[state.group]} />
      </dd>
    </div>
  )
}
