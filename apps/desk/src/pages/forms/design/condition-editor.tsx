import { Condition } from '@yimen/contract'
import { checkForm, compileForm, explainCondition } from '@yimen/form'
import { Button, Choice, Field, TextArea, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { type ConditionDraft, conditionOf, draftOf, testOf } from './condition-draft.ts'
import { ConditionLine } from './condition-line.tsx'
import { conditionMessages } from './condition-messages.ts'
import { elementsIn } from './form-parts.ts'
import type { InspectorProps } from './inspector.tsx'

export type ConditionProps = Pick<InspectorProps, 'content' | 'elements' | 'codeLists'>

type ConditionEditorProps = ConditionProps & {
  legend: string
  condition: Condition | undefined
  onCondition: (condition: Condition | undefined) => void
}

/** When something applies, built line by line, with what it means in a sentence. */
export function ConditionEditor({ legend, condition, onCondition, ...rest }: ConditionEditorProps) {
  const words = useMessages(conditionMessages)
  const draft = draftOf(condition)
  const sentence = useSentence(condition, rest)
  const set = (next: ConditionDraft) => onCondition(conditionOf(next))
  const first = [...elementsIn(rest.content)][0]
  return (
    <fieldset className="condition">
      <legend>{legend}</legend>
      <p className="soft small">{condition ? sentence && words.when(sentence) : words.none}</p>
      {draft === null && condition && <Written condition={condition} onCondition={onCondition} />}
      {draft !== null && draft.tests.length > 1 && (
        <Choice
          label={words.mode}
          options={(['all', 'any'] as const).map((value) => ({ value, label: words.modes[value] }))}
          value={draft.mode}
          onValue={(mode) => set({ ...draft, mode: mode === 'any' ? 'any' : 'all' })}
        />
      )}
      {draft?.tests.map((test, at) => (
        <ConditionLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
          key={at}
          {...rest}
          test={test}
          onTest={(next) =>
            set({ ...draft, tests: draft.tests.map((one, index) => (index === at ? next : one)) })
          }
          onRemove={() => set({ ...draft, tests: draft.tests.filter((_, index) => index !== at) })}
        />
      ))}
      <p className="acts">
        {draft !== null && first && (
          <Button
            kind="text"
            onClick={() => set({ ...draft, tests: [...draft.tests, testOf(first, 'known', '', false)] })}
          >
            {words.add}
          </Button>
        )}
        {draft === null && (
          <Button kind="text" onClick={() => onCondition(undefined)}>
            {words.drop}
          </Button>
        )}
      </p>
    </fieldset>
  )
}

/** The condition as people say it; null while the form does not hold together. */
function useSentence(condition: Condition | undefined, { content, elements, codeLists }: ConditionProps) {
  const { language } = useLanguage()
  if (!condition) return null
  const definition = {
    form: content,
    situations: [],
    elements: [...elements.values()],
    codeLists: [...codeLists],
  }
  if (checkForm(definition).length > 0) return null
  return explainCondition(condition, compileForm(definition).names)[language]
}

/** A condition that lines cannot say, as it is written. */
function Written({
  condition,
  onCondition,
}: {
  condition: Condition
  onCondition: (condition: Condition) => void
}) {
  const words = useMessages(conditionMessages)
  const [typed, setTyped] = useState(JSON.stringify(condition, null, 2))
  const [wrong, setWrong] = useState(false)
  return (
    <Field label={words.written} error={wrong ? words.wrong : undefined}>
      {(field) => (
        <TextArea
          {...field}
          rows={6}
          spellCheck={false}
          value={typed}
          onValue={(next) => {
            setTyped(next)
            const read = readCondition(next)
            setWrong(read === null)
            if (read) onCondition(read)
          }}
        />
      )}
    </Field>
  )
}

/** The condition that a text says; null when it is none. */
function readCondition(text: string): Condition | null {
  try {
    return Condition.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
