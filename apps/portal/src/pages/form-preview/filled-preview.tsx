import type { Filled } from '@yimen/contract'
import { type CompiledForm, type Evaluation, evaluate, mergeValues, validate } from '@yimen/form'
import { Button, ErrorSummary, Notice, today, useLanguage, useMessages } from '@yimen/look'
import { useMemo, useRef, useState } from 'react'
import { fieldIdOf, withName } from '../apply/errors-of.ts'
import { BlanksPart } from '../apply/form/blanks-part.tsx'
import { formPreviewMessages } from './form-preview-messages.ts'

const nothing = new Map<string, string>()

/** A form that is filled in here and kept nowhere. */
export function FilledPreview({ compiled }: { compiled: CompiledForm }) {
  const words = useMessages(formPreviewMessages)
  const { language } = useLanguage()
  const [own, setOwn] = useState<Readonly<Record<string, Filled | null>>>({})
  const [asked, setAsked] = useState(0)
  const previous = useRef<Evaluation | undefined>(undefined)
  const form = useMemo(() => {
    const at = new Date().toISOString()
    const { values, provenance } = mergeValues(compiled, { known: {}, own, refused: [], at })
    const evaluation = evaluate(compiled, { answers: {}, values, today: today() }, previous.current)
    previous.current = evaluation
    return { evaluation, provenance }
  }, [compiled, own])
  const problems = validate(form.evaluation)
  const nameOf = (path: string) => {
    const field = compiled.fields.get(path.split('.').at(-1) ?? '')
    return field && (field.reference.label ?? field.element.name)[language]
  }
  const errors = problems.map((problem) => ({
    fieldId: fieldIdOf(problem.path),
    message: withName(nameOf(problem.path), problem.message[language], language),
  }))
  const hand = {
    draft: { answers: {}, own, refused: [], unsaved: new Set<string>() },
    typeValue: (code: string, value: Filled | null) => setOwn((before) => ({ ...before, [code]: value })),
    allow: () => undefined,
    refuse: () => undefined,
  }
  const errorOf = (path: string) =>
    asked > 0 ? problems.find((problem) => problem.path === path)?.message[language] : undefined
  return (
    <div className="fill-in">
      <Notice>{words.notice}</Notice>
      {asked > 0 && errors.length > 0 && <ErrorSummary key={asked} title={words.errors} errors={errors} />}
      {asked > 0 && errors.length === 0 && (
        <Notice tone="done" live="polite">
          {words.good}
        </Notice>
      )}
      <BlanksPart form={form} hand={hand} errorOf={errorOf} toCorrect={nothing} />
      <section className="send">
        <Button kind="main" onClick={() => setAsked(asked + 1)}>
          {words.check}
        </Button>
      </section>
    </div>
  )
}
