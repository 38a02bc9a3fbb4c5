import type { KeptRecord } from '@yimen/contract'
import { Button, Field, Icon, Input, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { RecordPart } from './record-part.tsx'
import { recordsMessages } from './records-messages.ts'

type Of = { subjectId: string } | { kind: 'person' | 'legal-person'; code: string }
type RecordWorkProps = { subjectId: string | null; element: string | null }
const kinds = ['person', 'legal-person'] as const

/** One record: the reason is asked for before anything of it is fetched, each time anew. */
export function RecordWork({ subjectId, element }: RecordWorkProps) {
  const words = useMessages(recordsMessages)
  const [record, setRecord] = useState<KeptRecord | null>(null)
  const [reason, setReason] = useState('')
  const [kind, setKind] = useState<'person' | 'legal-person'>('person')
  const [code, setCode] = useState('')
  const act = useAct(
    (body: { of: Of; reason: string }, headers) =>
      answerOf(client.POST('/api/desk/records/open', { body, headers })),
    { onDone: setRecord },
  )
  const of: Of = subjectId === null ? { kind, code: code.trim() } : { subjectId }
  const open = () => act.run({ of, reason: reason.trim() })
  const close = () => {
    setRecord(null)
    setReason('')
  }
  return (
    <div className="record-work">
      <Link href="/records" className="back">
        <Icon name="back" /> {words.back}
      </Link>
      {record ? (
        <RecordPart record={record} element={element} onClose={close} />
      ) : (
        <form
          className="record-open"
          onSubmit={(event) => {
            event.preventDefault()
            open()
          }}
        >
          <h2>{words.openTitle}</h2>
          <p>{words.openWords}</p>
          {subjectId === null && (
            <>
              <Field label={words.kind}>
                {(field) => (
                  <Select
                    {...field}
                    value={kind}
                    options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
                    onValue={(value) => setKind(kinds.find((one) => one === value) ?? 'person')}
                  />
                )}
              </Field>
              <Field label={words.number} hint={words.numberHint}>
                {(field) => (
                  <Input
                    {...field}
                    required
                    minLength={18}
                    maxLength={18}
                    autoComplete="off"
                    value={code}
                    onValue={setCode}
                  />
                )}
              </Field>
            </>
          )}
          <Field label={words.reason} hint={words.reasonHint}>
            {(field) => (
              <Input {...field} required minLength={2} maxLength={100} value={reason} onValue={setReason} />
            )}
          </Field>
          <ActProblem error={act.error} fallback={words.openFailed} />
          <p className="acts">
            <Button kind="main" type="submit" busy={act.busy}>
              {words.open}
            </Button>
          </p>
        </form>
      )}
    </div>
  )
}
