import { useQuery } from '@tanstack/react-query'
import { asValue, type FieldState, fieldView } from '@yimen/form'
import { storeText, today, together, useMessages, Written } from '@yimen/look'
import { organsQuery } from '../../../items/queries.ts'
import { applyMessages } from '../apply-messages.ts'
import type { FormPartProps } from './blanks-part.tsx'
import { FieldInput } from './field-input.tsx'
import { provenanceMessages } from './provenance-messages.ts'

/** One field of the draft, with its error once checking was asked for. */
export function FieldBox({ state, form, hand, errorOf, toCorrect }: FormPartProps & { state: FieldState }) {
  const words = useMessages(applyMessages)
  const said = useMessages(provenanceMessages)
  const organs = useQuery(organsQuery).data?.organs ?? []
  const field = form.evaluation.compiled.fields.get(state.element)
  if (!field) return null
  const view = fieldView(field, today())
  const { source, outage } = form.provenance[state.element] ?? {}
  const asked = toCorrect.get(state.element)
  const why =
    outage &&
    together(
      said.outage[outage.fault](<Written text={storeText(outage.store, organs)} />),
      words.stop,
      said.fillByHand,
    )
  const broken = source?.kind === 'broken' ? (why ?? words.brokenSource(source.organ.name)) : undefined
  const refusable = hand.draft.refused.includes(state.element)
  const typed = hand.draft.own[state.element]
  const value = typed === undefined ? state.value : asValue(typed)
  return (
    <div className={view.width === 'long' ? 'long' : undefined}>
      <FieldInput
        view={view}
        id={`field-${state.path}`}
        value={value}
        required={state.required}
        error={errorOf(state.path)}
        note={asked ? words.asked(asked) : broken}
        onValue={(next) => hand.typeValue(state.element, next)}
      />
      {refusable && (
        <button type="button" className="button text" onClick={() => hand.allow(state.element)}>
          {words.allow}
        </button>
      )}
    </div>
  )
}
