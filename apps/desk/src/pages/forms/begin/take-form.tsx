import type { operations } from '@yimen/client'
import { FormFile } from '@yimen/contract'
import { Button, Field, Input, Notice, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { problemCode } from '../../../api/problem-error.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFreeCode } from '../../../api/use-free-code.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { formsMessages } from '../forms-messages.ts'
import { keepForm } from '../queries.ts'
import { useOrgansOfEditor } from './organs-of-editor.ts'

type ImportBody = operations['forms.import-form']['requestBody']['content']['application/json']

/** Takes a form from a file that another library exported. */
export function TakeForm() {
  const words = useMessages(formsMessages)
  const [open, setOpen] = useState(false)
  const [told, setTold] = useState('')
  return (
    <>
      <span role="status">{told}</span>
      <Button onClick={() => setOpen(true)}>{words.take}</Button>
      {open && <AskTakeForm onTold={setTold} onClose={() => setOpen(false)} />}
    </>
  )
}

function AskTakeForm({ onTold, onClose }: { onTold: (told: string) => void; onClose: () => void }) {
  const words = useMessages(formsMessages)
  const organs = useOrgansOfEditor()
  const [, go] = useLocation()
  const [organ, setOrgan] = useState('')
  const [body, setBody] = useState<Pick<ImportBody, 'file'> | 'wrong' | null>(null)
  const act = useAct(
    (sent: ImportBody, headers) => answerOf(client.POST('/api/desk/forms/import', { body: sent, headers })),
    {
      onDone: ({ outcome, form }) => {
        keepForm(form)
        onTold(words.taken[outcome])
        onClose()
        go(`/forms/${form.code}`)
      },
      onRefused: (error) => {
        if (problemCode(error) === 'forms.belongs-to-another') setAsked(true)
      },
    },
  )
  const file = body !== null && body !== 'wrong' ? body.file : null
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const free = useFreeCode('form', file?.form.name.zh ?? '')
  const only = organs.length === 1 ? (organs[0]?.value ?? '') : organ
  const read = async (file: File | undefined) => {
    if (file) setBody(readForm(await file.text()) ?? 'wrong')
  }
  return (
    <AskFirst
      act={act}
      question={words.takeQuestion}
      consequence={words.takeWords}
      word={words.takeAct}
      failed={words.failedAct}
      onAct={() => file && act.run({ file, organ: only, ...(code.trim() ? { code: code.trim() } : {}) })}
      onClose={onClose}
    >
      <Field label={words.takeFile} error={body === 'wrong' ? words.notAForm : undefined}>
        {(field) => (
          <input
            {...field}
            type="file"
            className="input"
            required
            accept=".json,application/json"
            onChange={(event) => void read(event.target.files?.[0])}
          />
        )}
      </Field>
      {file && (
        <Notice tone="done" live="polite">
          {`${file.form.name.zh} ${file.form.code}`}
        </Notice>
      )}
      <Field label={words.organ}>
        {(field) => (
          <Select
            {...field}
            required
            {...(organs.length === 1 ? {} : { empty: words.chooseOrgan })}
            value={only}
            options={organs}
            onValue={setOrgan}
          />
        )}
      </Field>
      {asked && (
        <Field label={words.takeCode} hint={words.takeCodeHint(free)}>
          {(field) => <Input {...field} maxLength={60} placeholder={free} value={code} onValue={setCode} />}
        </Field>
      )}
    </AskFirst>
  )
}

/** The form that a file holds; null when it is none. The server checks it again. */
function readForm(text: string): Pick<ImportBody, 'file'> | null {
  let body: unknown
  try {
    body = { file: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  return isImport(body) ? body : null
}

/** True when the contract's own schema takes the file: what is sent then fits the type that was made from it. */
function isImport(body: unknown): body is Pick<ImportBody, 'file'> {
  return typeof body === 'object' && body !== null && 'file' in body && FormFile.safeParse(body.file).success
}
