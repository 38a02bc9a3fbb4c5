import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { openSituations } from '@yimen/form'
import { Button, Checkbox, FieldWords, formatDay, Notice, useLanguage, useMessages } from '@yimen/look'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { codeOf, isPassing, ProblemError } from '../../../api/problem-error.ts'
import type { DraftInHand } from '../draft/use-draft.ts'
import type { FormInHand } from '../form/use-form.ts'
import { ReviewFields } from './review-fields.tsx'
import { ReviewMaterials } from './review-materials.tsx'
import { reviewMessages } from './review-messages.ts'
import { useSubmit } from './use-submit.ts'

type ReviewPartProps = {
  matter: CaseForApplicant
  item: PublishedItem
  form: FormInHand
  hand: DraftInHand
  back: string
}

/** All of it once more, the declaration, and the one button that sends it. */
export function ReviewPart({ matter, item, form, hand, back }: ReviewPartProps) {
  const words = useMessages(reviewMessages)
  const { language } = useLanguage()
  const [declared, setDeclared] = useState(false)
  const [asked, setAsked] = useState(false)
  const submit = useSubmit(matter, hand)
  const correcting = matter.allowed.includes('correct')
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (declared || correcting) void submit.send(correcting)
  }
  const error = asked && !declared && !correcting ? words.declareFirst : undefined
  const open = openSituations(item.content.situations, hand.draft.answers)
  return (
    <form className="review" onSubmit={send} noValidate>
      <h1>{words.title}</h1>
      {open.length > 0 && (
        <section className="part">
          <h2>{words.situation}</h2>
          <dl>
            {open.map(({ situation, answer }) => (
              <div key={situation.code} className="check-row">
                <dt>{situation.question[language]}</dt>
                <dd>
                  {situation.options
                    .filter((option) => option.code === answer || (answer ?? []).includes(option.code))
                    .map((option) => option.label[language])
                    .join(language === 'zh' ? '、' : ', ')}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <ReviewFields form={form} />
      <ReviewMaterials item={item} requirements={matter.requirements} />
      <section className="send">
        {!correcting && (
          <div className={error ? 'field error' : 'field'}>
            <FieldWords id="declare" hint={undefined} error={error} />
            <Checkbox
              id="declare"
              aria-describedby={error ? 'declare-error' : undefined}
              aria-invalid={error ? true : undefined}
              checked={declared}
              onValue={setDeclared}
            >
              {words.declare}
            </Checkbox>
          </div>
        )}
        {matter.expectedDue && <p>{words.after(formatDay(matter.expectedDue.dueOn, language))}</p>}
        {submit.state === 'waiting' && (
          <Notice tone="near" live="polite">
            {words.waiting}
          </Notice>
        )}
        {submit.error !== null && (
          <Notice tone="late" live="polite">
            <b>{words.failed}</b>{' '}
            {submit.error instanceof ProblemError && !isPassing(submit.error)
              ? submit.error.problem.detail
              : words.again}{' '}
            · {codeOf(submit.error)}
          </Notice>
        )}
        <p className="acts">
          <Button kind="main" type="submit" busy={submit.busy}>
            {submit.busy ? words.sending : correcting ? words.correct : words.submit}
          </Button>
          <Link href={back} className="button">
            {words.back}
          </Link>
        </p>
      </section>
    </form>
  )
}
