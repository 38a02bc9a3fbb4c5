import type { CaseForApplicant } from '@yimen/contract'
import { describeForm } from '@yimen/form'
import { type FieldError, formatDay, Icon, TrustLegend, useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from './apply-messages.ts'
import type { FormInHand } from './form/use-form.ts'

type ApplyAsideProps = { matter: CaseForApplicant; form: FormInHand; errors: readonly FieldError[] }

/** What is left, each a way to its place; when there would be a result; what the letters mean. */
export function ApplyAside({ matter, form, errors }: ApplyAsideProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { filled } = describeForm(form.evaluation, form.provenance)
  const spared = matter.requirements.filter(
    (requirement) => requirement.state === 'exempt' || requirement.state === 'from-vault',
  ).length
  const done = [filled > 0 && words.doneFilled(filled), spared > 0 && words.doneMaterials(spared)].filter(
    Boolean,
  )
  return (
    <aside className="aside">
      <h2>{words.left(errors.length)}</h2>
      <ul className="todo">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <i aria-hidden="true" />
            <a href={`#${error.fieldId}`} onClick={(event) => goTo(event, error.fieldId)}>
              {error.message}
            </a>
          </li>
        ))}
        {done.length > 0 && (
          <li className="ok">
            <Icon name="check" />
            {done.join(language === 'zh' ? '，' : ', ')}
          </li>
        )}
      </ul>
      {matter.expectedDue && (
        <>
          <hr />
          <h2>{words.expected}</h2>
          <p>
            <b>
              {formatDay(matter.expectedDue.dueOn, language)}
              {matter.expectedDue.provisional && words.provisional}
            </b>
            {language === 'zh' ? '。' : '. '}
            {matter.expectedDue.explanation[language]}
          </p>
        </>
      )}
      <hr />
      <h2>{words.letters}</h2>
      <TrustLegend />
    </aside>
  )
}

function goTo(event: { preventDefault: () => void }, fieldId: string) {
  event.preventDefault()
  const field = document.getElementById(fieldId)
  field?.closest('details')?.setAttribute('open', '')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
