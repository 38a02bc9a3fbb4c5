import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { type CompiledForm, validate } from '@yimen/form'
import { Button, ErrorSummary, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { ApplyAside } from './apply-aside.tsx'
import { ApplyHead } from './apply-head.tsx'
import { applyMessages } from './apply-messages.ts'
import { SavingNotice } from './draft/saving-notice.tsx'
import { useDraft } from './draft/use-draft.ts'
import { errorsOf } from './errors-of.ts'
import { BlanksPart } from './form/blanks-part.tsx'
import { KnownPart } from './form/known-part.tsx'
import { SituationPart } from './form/situation-part.tsx'
import { useForm } from './form/use-form.ts'
import { MaterialsPart } from './materials/materials-part.tsx'
import { ReviewPart } from './review/review-part.tsx'

type ApplyFormProps = { matter: CaseForApplicant; item: PublishedItem; compiled: CompiledForm }

/** Filling in and checking share one draft; going back from checking loses nothing. */
export function ApplyForm({ matter, item, compiled }: ApplyFormProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const hand = useDraft(matter, compiled)
  const form = useForm(compiled, matter, hand.draft)
  const [asked, setAsked] = useState(0)
  const [, go] = useLocation()
  const [params] = useSearchParams()
  const [checking, setChecking] = useState(false)
  const address = `/matters/${matter.caseId}/apply`
  const problems = validate(form.evaluation)
  const nameOfPath = (path: string) => {
    const field = compiled.fields.get(path.split('.').at(-1) ?? '')
    return field && (field.reference.label ?? field.element.name)[language]
  }
  const errors = errorsOf(problems, item, matter.requirements, nameOfPath, language)

  const check = async () => {
    setAsked(asked + 1)
    if (errors.length > 0) return
    setChecking(true)
    const saved = await hand.save()
    setChecking(false)
    if (saved) go(`${address}?step=check`)
  }

  if (params.get('step') === 'check' && errors.length === 0) {
    return <ReviewPart matter={matter} item={item} form={form} hand={hand} back={address} />
  }
  const correcting = matter.allowed.includes('correct') ? (matter.correction?.items ?? []) : []
  const toCorrect = new Map(correcting.map((one) => [one.code, one.what]))
  const errorOf = (path: string) =>
    asked > 0 ? problems.find((problem) => problem.path === path)?.message[language] : undefined
  return (
    <>
      <ApplyHead matter={matter} item={item} hand={hand} form={form} />
      <div className="cols">
        <div className="fill-in">
          <SavingNotice hand={hand} />
          {asked > 0 && errors.length > 0 && (
            <ErrorSummary key={asked} title={words.errors} errors={errors} />
          )}
          <SituationPart matter={matter} item={item} hand={hand} errorOf={errorOf} />
          <BlanksPart form={form} hand={hand} errorOf={errorOf} toCorrect={toCorrect} />
          <KnownPart matter={matter} form={form} hand={hand} errorOf={errorOf} toCorrect={toCorrect} />
          <MaterialsPart matter={matter} item={item} hand={hand} asked={asked > 0} toCorrect={toCorrect} />
          <section className="send">
            <p>{words.sendWords}</p>
            <Button kind="main" busy={checking} onClick={() => void check()}>
              {words.check}
            </Button>
          </section>
        </div>
        <ApplyAside matter={matter} form={form} errors={errors} />
      </div>
    </>
  )
}
