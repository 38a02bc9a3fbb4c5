import type { Sentence } from '@yimen/contract'
import { type FieldState, type GroupState, isGroupState } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import type { FormPartProps } from './blanks-part.tsx'
import { FieldBox } from './field-box.tsx'
import { KnownGroup, KnownRow } from './known-row.tsx'

type KnownSectionProps = {
  title: Sentence
  known: readonly (FieldState | GroupState)[]
  part: FormPartProps
  editing: ReadonlySet<string>
  unmasked: boolean
  onEdit: (codes: string[]) => void
  /** A value that a source supplied is wrong. */
  onWrong: (code: string) => void
}

/** One section of what is filled already; one press opens its values for changing, where the form lets the person. */
export function KnownSection({ title, known, part, editing, unmasked, onEdit, onWrong }: KnownSectionProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { compiled } = part.form.evaluation
  const changeable = known.flatMap((state) => {
    if (isGroupState(state) || state.computed || editing.has(state.element)) return []
    return compiled.fields.get(state.element)?.reference.ownValue === 'allowed' ? [state.element] : []
  })
  return (
    <div className="known-section">
      <div className="known-head">
        <h3>{title[language]}</h3>
        {changeable.length > 0 && (
          <button type="button" className="inline-button" onClick={() => onEdit(changeable)}>
            {words.changeSection}
            <span className="hidden"> {title[language]}</span>
          </button>
        )}
      </div>
      <dl>
        {known.map((state) => {
          if (isGroupState(state))
            return <KnownGroup key={state.group} state={state} form={part.form} unmasked={unmasked} />
          if (!editing.has(state.element)) {
            return (
              <KnownRow
                key={state.path}
                state={state}
                form={part.form}
                unmasked={unmasked}
                onWrong={onWrong}
              />
            )
          }
          return (
            <div key={state.path} className="editing">
              <dt className="hidden">{title[language]}</dt>
              <dd>
                <FieldBox state={state} {...part} />
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
