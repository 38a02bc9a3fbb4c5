import type { DataElement, FormLevel } from '@yimen/contract'
import { Button, Field, Input, Select, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFreeCode } from '../../../api/use-free-code.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { ElementPicker } from '../design/element-picker.tsx'
import { freshField } from '../design/form-parts.ts'
import { formsMessages } from '../forms-messages.ts'
import { keepForm } from '../queries.ts'
import { formLevels } from '../use-forms-filter.ts'
import { useOrgansOfEditor } from './organs-of-editor.ts'

type Begun = { code: string; zh: string; en: string; level: FormLevel; organ: string; first: string }

/** Begins a form with one section and its first field; the rest is designed afterwards. */
export function NewForm() {
  const words = useMessages(formsMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.create}</Button>
      {open && <AskNewForm onClose={() => setOpen(false)} />}
    </>
  )
}

function AskNewForm({ onClose }: { onClose: () => void }) {
  const words = useMessages(formsMessages)
  const { language } = useLanguage()
  const organs = useOrgansOfEditor()
  const [, go] = useLocation()
  const [zh, setName] = useState('')
  const [en, setNameEnglish] = useState('')
  const free = useFreeCode('form', zh)
  const [typed, setTyped] = useState<string | null>(null)
  const code = typed ?? free
  const [level, setLevel] = useState<FormLevel>('district')
  const [organ, setOrgan] = useState('')
  const [first, setFirst] = useState<DataElement | null>(null)
  const act = useAct(
    (begun: Begun, headers) =>
      answerOf(
        client.POST('/api/desk/forms', {
          body: {
            ...(begun.code ? { code: begun.code } : {}),
            name: { zh: begun.zh, en: begun.en },
            level: begun.level,
            organ: begun.organ,
            content: {
              sections: [
                {
                  code: 'section-1',
                  title: { zh: '申请人', en: 'Applicant' },
                  fields: [freshField(begun.first)],
                },
              ],
            },
          },
          headers,
        }),
      ),
    {
      onDone: (form) => {
        keepForm(form)
        onClose()
        go(`/forms/${form.code}`)
      },
    },
  )
  const only = organs.length === 1 ? (organs[0]?.value ?? '') : organ
  return (
    <AskFirst
      act={act}
      question={words.createQuestion}
      consequence={words.createWords}
      word={words.createAct}
      failed={words.failedAct}
      onAct={() => first && act.run({ code: code.trim(), zh, en, level, organ: only, first: first.code })}
      onClose={onClose}
    >
      <Field label={words.name}>
        {(field) => <Input {...field} required maxLength={100} value={zh} onValue={setName} />}
      </Field>
      <Field label={words.nameEnglish}>
        {(field) => <Input {...field} required maxLength={200} value={en} onValue={setNameEnglish} />}
      </Field>
      <Field label={words.code} hint={words.codeHint}>
        {(field) => <Input {...field} maxLength={60} value={code} onValue={setTyped} />}
      </Field>
      <Field label={words.level}>
        {(field) => (
          <Select
            {...field}
            value={level}
            options={formLevels.map((value) => ({ value, label: words.levels[value] }))}
            onValue={(value) => setLevel(formLevels.find((each) => each === value) ?? 'district')}
          />
        )}
      </Field>
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
      <ElementPicker
        label={words.firstField}
        taken={new Set()}
        chosen={first && `${first.code} ${first.name[language]}`}
        onPick={setFirst}
      />
    </AskFirst>
  )
}
