import { type FieldState, type GroupState, isSupplied, showValue } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import { Provenance } from './provenance.tsx'
import type { FormInHand } from './use-form.ts'

type KnownRowProps = {
  state: FieldState
  form: FormInHand
  unmasked: boolean
  /** Undefined where nothing is reported: on the page that shows all of it once more. */
  onWrong?: (code: string) => void
}

/** A value that stands already: what, from where, and how far it is trusted. */
export function KnownRow({ state, form, unmasked, onWrong }: KnownRowProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const field = form.evaluation.compiled.fields.get(state.element)
  if (!field) return null
  const label = (field.reference.label ?? field.element.name)[language]
  return (
    <div>
      <dt>{label}</dt>
      <dd>{showValue(field, state.value, !unmasked)[language]}</dd>
      <dd className="from">
        {state.computed ? (
          <span className="quiet small">{words.computed}</span>
        ) : (
          <>
            <Provenance known={form.provenance[state.element]} />
            {onWrong && isSupplied(state, form.provenance) && (
              <button type="button" className="inline-button" onClick={() => onWrong(state.element)}>
                {words.wrong}
                <span className="hidden"> {label}</span>
              </button>
            )}
          </>
        )}
      </dd>
    </div>
  )
}

type KnownGroupProps = { state: GroupState; form: FormInHand; unmasked: boolean }

/** A repeat group that a source supplied, a line a row. */
export function KnownGroup({ state, form, unmasked }: KnownGroupProps) {
  const { language } = useLanguage()
  const { compiled } = form.evaluation
  const group = compiled.groups.get(state.group)
  if (!group) return null
  const lines = state.rows.map((row) =>
    row
      .flatMap((cell) => {
        const field = compiled.fields.get(cell.element)
        return field && cell.visible && cell.value !== undefined
          ? [showValue(field, cell.value, !unmasked)[language]]
          : []
      })
      .join(' · '),
  )
  return (
    <div>
      <dt>{group.group.label[language]}</dt>
      <dd>
        {lines.map((line, index) => (
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
