import { isGroupState } from '@yimen/form'
import { useLanguage } from '@yimen/look'
import { KnownGroup, KnownRow } from '../form/known-row.tsx'
import type { FormInHand } from '../form/use-form.ts'

/** Every value that is handed in, section by section, with its source. */
export function ReviewFields({ form }: { form: FormInHand }) {
  const { language } = useLanguage()
  const { evaluation } = form
  return evaluation.sections.map((state) => {
    const title = evaluation.compiled.sections.find((one) => one.section.code === state.section)?.section
      .title
    const filled = state.fields.filter((field) =>
      isGroupState(field)
        ? field.visible
        : field.visible && field.filledBy === 'applicant' && field.value !== undefined,
    )
    if (!state.visible || filled.length === 0) return null
    return (
      <section className="part known" key={state.section}>
        <h2>{title?.[language]}</h2>
        <dl>
          {filled.map((field) =>
            isGroupState(field) ? (
              <KnownGroup key={field.group} state={field} form={form} unmasked />
            ) : (
              <KnownRow key={field.path} state={field} form={form} unmasked />
            ),
          )}
        </dl>
      </section>
    )
  })
}
