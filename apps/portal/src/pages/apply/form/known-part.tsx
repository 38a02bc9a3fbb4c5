import type { CaseForApplicant } from '@yimen/contract'
import { describeForm, type FieldState, type GroupState, isGroupState, showValue } from '@yimen/form'
import { useMessages } from '@yimen/look'
import { lazy, Suspense, useState } from 'react'
import { applyMessages } from '../apply-messages.ts'
import type { FormPartProps } from './blanks-part.tsx'
import { isBlank } from './is-blank.ts'
import { KnownSection } from './known-section.tsx'

const ReportDialog = lazy(() => import('./report-dialog.tsx'))

/** What is filled in for the person: value, source and trust of each, to be checked; and how to decline. */
export function KnownPart({ matter, ...part }: FormPartProps & { matter: CaseForApplicant }) {
  const words = useMessages(applyMessages)
  const [editing, setEditing] = useState<ReadonlySet<string>>(new Set())
  const [unmasked, setUnmasked] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const { form, hand } = part
  const { evaluation, provenance } = form
  const description = describeForm(evaluation, provenance)
  const sections = evaluation.sections.flatMap((state) => {
    const compiled = evaluation.compiled.sections.find((one) => one.section.code === state.section)
    const known = state.fields.filter((field) => isKnown(field, form, editing))
    return state.visible && compiled && known.length > 0 ? [{ section: compiled.section, known }] : []
  })
  if (sections.length === 0) return null
  const fields = [...evaluation.compiled.fields.values()]
  const reported = wrong === null ? undefined : evaluation.compiled.fields.get(wrong)
  const known = wrong === null ? undefined : matter.values[wrong]
  const refusable = fields
    .filter((field) => field.reference.ownValue === 'allowed' && isFetched(provenance, field.element.code))
    .map((field) => field.element.code)
  const maskable = fields.some((field) => {
    const value = evaluation.fields.get(field.element.code)?.value
    return showValue(field, value, true).zh !== showValue(field, value).zh
  })
  return (
    <section className="part" aria-labelledby="known">
      <header>
        <h2 id="known">{words.known(description.filled)}</h2>
        <p className="known-acts">
          {description.fetched > 0 && (
            <span>{words.knownFrom(description.organs.length, description.fetched)}</span>
          )}
          {refusable.length > 0 && (
            <button type="button" className="inline-button" onClick={() => hand.refuse(refusable)}>
              {words.refuse}
            </button>
          )}
          {maskable && (
            <button type="button" className="inline-button" onClick={() => setUnmasked(!unmasked)}>
              {unmasked ? words.mask : words.unmask}
            </button>
          )}
        </p>
      </header>
      <div className="known">
        {sections.map(({ section, known }) => (
          <KnownSection
            key={section.code}
            title={section.title}
            known={known}
            part={part}
            editing={editing}
            unmasked={unmasked}
            onWrong={setWrong}
            onEdit={(codes) => setEditing(new Set([...editing, ...codes]))}
          />
        ))}
      </div>
      {reported && known && (
        <Suspense>
          <ReportDialog
            field={reported}
            known={known}
            matter={matter}
            hand={hand}
            onClose={() => setWrong(null)}
          />
        </Suspense>
      )}
    </section>
  )
}

function isKnown(
  state: FieldState | GroupState,
  form: FormPartProps['form'],
  editing: ReadonlySet<string>,
): boolean {
  if (!state.visible) return false
  if (isGroupState(state)) return !isBlank(state, form)
  if (state.filledBy !== 'applicant') return false
  if (state.computed) return state.value !== undefined
  return editing.has(state.element) || !isBlank(state, form)
}

function isFetched(provenance: FormPartProps['form']['provenance'], code: string): boolean {
  const kind = provenance[code]?.source.kind
  return kind === 'live' || kind === 'stored'
}
