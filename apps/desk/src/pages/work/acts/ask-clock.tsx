import { DateInput, Field, Input, Select, TextArea, today, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useTextDraft } from '../drafts.ts'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

/** Begins a special procedure that the item names: outside the clock, its length told in writing. */
export function AskPause({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages).pause
  const { language } = useLanguage()
  const procedures = one.specialProcedures
  const [procedure, setProcedure] = useState(procedures[0]?.code ?? '')
  const [expectedOn, setExpected] = useState('')
  const [reason, setReason] = useTextDraft(one.caseId, 'pause')
  const act = useCaseAct(one, sendAct.pause, onDone)
  const none = procedures.length === 0
  return (
    <AskAct
      one={one}
      act={act}
      question={words.question}
      consequence={<p>{none ? words.none : words.words}</p>}
      word={words.act}
      onAct={() => (none ? onClose() : act.run({ procedure, expectedOn, reason }))}
      onClose={onClose}
    >
      {!none && (
        <>
          <Field label={words.procedure}>
            {(field) => (
              <Select
                {...field}
                value={procedure}
                onValue={setProcedure}
                options={procedures.map(({ code, name, days }) => ({
                  value: code,
                  label: days === null ? name[language] : `${name[language]} · ${words.days(days)}`,
                }))}
              />
            )}
          </Field>
          <Field label={words.expected}>
            {(field) => (
              <DateInput {...field} required min={today()} value={expectedOn} onValue={setExpected} />
            )}
          </Field>
          <Field label={words.reason}>
            {(field) => (
              <TextArea {...field} rows={2} required minLength={2} value={reason} onValue={setReason} />
            )}
          </Field>
        </>
      )}
    </AskAct>
  )
}

/** Ends the special procedure with its finding: the clock runs on. */
export function AskResume({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages).resume
  const [finding, setFinding] = useTextDraft(one.caseId, 'finding')
  const act = useCaseAct(one, sendAct.resume, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.question}
      consequence={<p>{words.words}</p>}
      word={words.act}
      onAct={() => act.run({ finding })}
      onClose={onClose}
    >
      <Field label={words.finding}>
        {(field) => (
          <TextArea {...field} required minLength={2} maxLength={1000} value={finding} onValue={setFinding} />
        )}
      </Field>
    </AskAct>
  )
}

/** Extends the period: once, by working days, with a reason that the applicant is told. */
export function AskExtend({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages).extend
  const [days, setDays] = useState('')
  const [reason, setReason] = useTextDraft(one.caseId, 'extension')
  const act = useCaseAct(one, sendAct.extend, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.question}
      consequence={<p>{words.words}</p>}
      word={words.act(days)}
      onAct={() => act.run({ days: Number(days), reason })}
      onClose={onClose}
    >
      <Field label={words.days}>
        {(field) => (
          <Input {...field} type="number" required min={1} max={15} value={days} onValue={setDays} />
        )}
      </Field>
      <Field label={words.reason}>
        {(field) => (
          <TextArea {...field} rows={3} required minLength={5} value={reason} onValue={setReason} />
        )}
      </Field>
    </AskAct>
  )
}
