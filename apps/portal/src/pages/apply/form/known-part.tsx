import { describeForm, type FieldState, type GroupState, isGroupState } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { applyMessages } from '../apply-messages.ts'
import type { LocalDraft } from '../draft/unsaved.ts'
import type { FormPartProps } from './blanks-part.tsx'
import { FieldBox } from './field-box.tsx'
import { isBlank } from './is-blank.ts'
import { KnownGroup, KnownRow } from './known-row.tsx'

/** What is filled in for the person: value, source and trust of each, to be checked; and how to decline. */
export function KnownPart({ form, hand, errorOf }: FormPartProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const [editing, setEditing] = useState<ReadonlySet<string>>(new Set())
  const { evaluation, provenance } = form
  const description = describeForm(evaluation, provenance)
  const sections = evaluation.sections.flatMap((state) => {
    const compiled = evaluation.compiled.sections.find((one) => one.section.code === state.section)
    const known = state.fields.filter((field) => isKnown(field, form, editing))
    return state.visible && compiled && known.length > 0 ? [{ section: compiled.section, known }] : []
  })
  if (sections.length === 0) return null
  const refusable = [...evaluation.compiled.fields.values()]
    .filter((field) => field.reference.ownValue === 'allowed' && isFetched(provenance, field.element.code))
    .map((field) => field.element.code)
  return (
    <section className="part" aria-labelledby="known">
      <header>
        <h2 id="known">{words.known(description.filled)}</h2>
        <p>
          {description.fetched > 0 && words.knownFrom(description.organs.length, description.fetched)}{' '}
          {refusable.length > 0 && (
            <button
              type="button"
              className="inline-button"
              onClick={() => hand.change(declined(hand.draft, refusable))}
            >
              {words.refuse}
            </button>
          )}
        </p>
      </header>
      <div className="known">
        {sections.map(({ section, known }) => (
          <div key={section.code} className="known-section">
            <h3>{section.title[language]}</h3>
            <dl>
              {known.map((state) => {
                if (isGroupState(state)) return <KnownGroup key={state.group} state={state} form={form} />
                if (editing.has(state.element)) {
                  return (
                    <div key={state.path} className="editing">
                      <FieldBox state={state} form={form} hand={hand} errorOf={errorOf} />
                    </div>
                  )
                }
                return (
                  <KnownRow
                    key={state.path}
                    state={state}
                    form={form}
                    onChange={() => setEditing(new Set([...editing, state.element]))}
                  />
                )
              })}
            </dl>
          </div>
        ))}
      </div>
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

function declined(draft: LocalDraft, codes: readonly string[]): LocalDraft {
  const refused = [...new Set([...draft.refused, ...codes])]
  return { ...draft, refused, unsaved: new Set([...draft.unsaved, 'refused']) }
}
