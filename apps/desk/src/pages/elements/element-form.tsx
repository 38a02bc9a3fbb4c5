import type { ElementDetail } from '@yimen/contract'
import { Button, Field, Input, Notice, Select, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { problemCode } from '../../api/problem-error.ts'
import { useAct } from '../../api/use-act.ts'
import { useFreeCode } from '../../api/use-free-code.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { AskFirst } from '../../frame/ask-first.tsx'
import { CheckFields } from './check-fields.tsx'
import { CodeListChoice } from './code-list-choice.tsx'
import {
  draftOf,
  type ElementBody,
  type ElementDraft,
  elementOfDraft,
  isElementBody,
} from './element-draft.ts'
import { elementMessages } from './element-messages.ts'
import { elementTypes, keepElement } from './queries.ts'

type Sent = { element: ElementBody; confirmed: boolean }

/** Writes a new element, or the next revision of one; what would break forms in use is asked about first. */
export function ElementForm({ before, onClose }: { before: ElementDetail | null; onClose: () => void }) {
  const words = useMessages(elementMessages)
  const [draft, setDraft] = useState(() => draftOf(before?.element ?? null))
  const [, go] = useLocation()
  const [typed, setTyped] = useState<string | null>(null)
  const free = useFreeCode('element', before === null ? draft.zh : '')
  const put = (part: Partial<ElementDraft>) => setDraft({ ...draft, ...part })
  const act = useAct(
    ({ element, confirmed }: Sent, headers) =>
      before === null
        ? answerOf(client.POST('/api/desk/elements', { body: { element }, headers }))
        : answerOf(
            client.POST('/api/desk/elements/{code}/change', {
              params: { path: { code: before.element.code } },
              body: { element, confirmed },
              headers,
            }),
          ),
    {
      onDone: (answer) => {
        keepElement(answer)
        if (before === null) go(`/elements/${answer.element.code}`)
        else onClose()
      },
    },
  )
  const [wrong, setWrong] = useState(false)
  const send = (confirmed: boolean) => {
    const element: unknown = elementOfDraft({ ...draft, code: typed ?? free }, before?.element ?? null)
    setWrong(!isElementBody(element))
    if (isElementBody(element)) act.run({ element, confirmed }, before?.element.version)
  }
  const breaks = problemCode(act.error) === 'forms.would-break'
  return (
    <form
      className="element-form"
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      <div className="two">
        <Line label={words.names} value={draft.zh} onValue={(zh) => put({ zh })} required />
        <Line label={words.nameEnglish} value={draft.en} onValue={(en) => put({ en })} />
        {before === null && (
          <Line label={words.code} hint={words.codeHint} value={typed ?? free} onValue={setTyped} required />
        )}
        <Field label={words.type}>
          {(field) => (
            <Select
              {...field}
              value={draft.type}
              options={elementTypes.map((type) => ({ value: type, label: words.types[type] }))}
              onValue={(value) => put({ type: elementTypes.find((type) => type === value) ?? draft.type })}
            />
          )}
        </Field>
        <CodeListChoice value={draft.codeList} onValue={(codeList) => put({ codeList })} />
        <Line label={words.unit} value={draft.unit} onValue={(unit) => put({ unit })} />
        <Line label={words.unitEnglish} value={draft.unitEn} onValue={(unitEn) => put({ unitEn })} />
        <Field label={words.sensitivity}>
          {(field) => (
            <Select
              {...field}
              value={draft.sensitivity}
              options={words.levels.map((label, at) => ({ value: String(at), label }))}
              onValue={(sensitivity) => put({ sensitivity })}
            />
          )}
        </Field>
        <Line
          label={words.source}
          hint={words.sourceHint}
          value={draft.source}
          onValue={(source) => put({ source })}
          required
        />
        <Line label={words.standard} value={draft.standard} onValue={(standard) => put({ standard })} />
      </div>
      <Line label={words.definition} value={draft.definition} onValue={(definition) => put({ definition })} />
      <Line
        label={words.definitionEnglish}
        value={draft.definitionEn}
        onValue={(definitionEn) => put({ definitionEn })}
      />
      <CheckFields draft={draft} onDraft={put} />
      <Field label={words.synonyms} hint={words.synonymsHint}>
        {(field) => (
          <TextArea {...field} value={draft.synonyms} onValue={(synonyms) => put({ synonyms })} rows={4} />
        )}
      </Field>
      {wrong && (
        <Notice tone="late" live="polite">
          {words.wrong}
        </Notice>
      )}
      {!breaks && <ActProblem error={act.error} fallback={words.changeFailed} />}
      <p className="acts">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="main" type="submit" busy={act.busy}>
          {before === null ? words.create : words.save}
        </Button>
      </p>
      {breaks && (
        <AskFirst
          act={act}
          grave
          question={words.wouldBreakQuestion}
          consequence={words.wouldBreakWords}
          word={words.wouldBreak}
          failed={words.changeFailed}
          onAct={() => send(true)}
          onClose={act.clear}
        />
      )}
    </form>
  )
}

type LineProps = {
  label: string
  hint?: string
  value: string
  required?: boolean
  onValue: (value: string) => void
}

function Line({ label, hint, ...input }: LineProps) {
  return (
    <Field label={label} hint={hint}>
      {(field) => <Input {...field} {...input} />}
    </Field>
  )
}
