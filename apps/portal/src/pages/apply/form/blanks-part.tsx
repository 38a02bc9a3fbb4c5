import { describeForm, isGroupState } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import type { DraftInHand } from '../draft/use-draft.ts'
import { FieldBox } from './field-box.tsx'
import { GroupBox } from './group-box.tsx'
import { isBlank } from './is-blank.ts'
import type { FormInHand } from './use-form.ts'

/** What the inputs need of a draft; a preview has one that is kept nowhere. */
export type FillingHand = Pick<DraftInHand, 'draft' | 'typeValue' | 'allow' | 'refuse'>

export type FormPartProps = {
  form: FormInHand
  hand: FillingHand
  errorOf: (path: string) => string | undefined
  /** What the counter asked to correct, by element or requirement code. */
  toCorrect: ReadonlyMap<string, string>
}

/** What only the person knows, first, section by section. */
export function BlanksPart(part: FormPartProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { form } = part
  const { evaluation, provenance } = form
  const description = describeForm(evaluation, provenance)
  const sections = evaluation.sections.flatMap((state) => {
    const compiled = evaluation.compiled.sections.find((one) => one.section.code === state.section)
    const blanks = state.fields.filter((field) => isBlank(field, form))
    return state.visible && compiled && blanks.length > 0 ? [{ section: compiled.section, blanks }] : []
  })
  if (sections.length === 0) return null
  return (
    <section className="part" aria-labelledby="blanks">
      <header>
        <h2 id="blanks">{part.toCorrect.size > 0 ? words.stated : words.blanks(description.toFill)}</h2>
        {description.filled > 0 && <p>{words.blanksRest(description.filled)}</p>}
      </header>
      {sections.map(({ section, blanks }) => (
        <div key={section.code} className="blank-section">
          {sections.length > 1 && <h3>{section.title[language]}</h3>}
          {section.help && <p className="soft small">{section.help[language]}</p>}
          <div className="blanks">
            {blanks.map((state) =>
              isGroupState(state) ? (
                <GroupBox key={state.group} state={state} {...part} />
              ) : (
                <FieldBox key={state.path} state={state} {...part} />
              ),
            )}
          </div>
        </div>
      ))}
    </section>
  )
}
