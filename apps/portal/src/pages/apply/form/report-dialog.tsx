import { useQuery } from '@tanstack/react-query'
import type { CaseForApplicant, FieldValue, Value } from '@yimen/contract'
import { asValue, type CompiledField, fieldView, normaliseValue, showValue } from '@yimen/form'
import {
  AskPlainly,
  Field,
  FilePicker,
  formatDay,
  Notice,
  sourceTexts,
  TextArea,
  today,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf, client, headersOf } from '../../../api/client.ts'
import { ProblemError } from '../../../api/problem-error.ts'
import { useAct } from '../../../api/use-act.ts'
import { organsQuery } from '../../../items/queries.ts'
import { useUpload } from '../materials/use-upload.ts'
import type { FillingHand } from './blanks-part.tsx'
import { FieldInput } from './field-input.tsx'
import { reportMessages } from './report-messages.ts'

type ReportDialogProps = {
  field: CompiledField
  known: FieldValue
  matter: CaseForApplicant
  hand: FillingHand
  onClose: () => void
}

const proofs = { formats: ['pdf', 'jpg', 'png'], maxBytes: 20_000_000 }

/** Says what is right in place of what a source holds: the source is asked, and the application goes on with it. */
export default function ReportDialog({ field, known, matter, hand, onClose }: ReportDialogProps) {
  const words = useMessages(reportMessages)
  const { language } = useLanguage()
  const [stated, setStated] = useState<Value | null>(null)
  const [note, setNote] = useState('')
  const [proof, setProof] = useState<{ fileId: string; name: string } | null>(null)
  const [asked, setAsked] = useState(false)
  const [told, setTold] = useState<{ dueOn: string } | null>(null)
  const act = useAct()
  const upload = useUpload(proofs)
  const { element, reference } = field
  const label = (reference.label ?? element.name)[language]
  const free = reference.ownValue === 'allowed'
  const value = stated === null ? undefined : normaliseValue(element, stated)
  const whose = element.of
    ? { subjectId: matter.representative.subjectId, element: element.of.element }
    : { subjectId: matter.applicant.subjectId, element: element.code }
  const { organ, store } = sourceTexts(known.source, useQuery(organsQuery).data?.organs ?? [])
  const source = (
    <>
      <Written text={organ} /> <Written text={store} />
    </>
  )

  const report = async () => {
    setAsked(true)
    if (value === undefined) return
    const body = {
      ...whose,
      stated: value,
      note,
      caseId: matter.caseId,
      ...(proof ? { proofFileId: proof.fileId } : {}),
    }
    const ticket = await act.run(JSON.stringify(body), (one) =>
      answerOf(client.POST('/api/corrections', { body, headers: headersOf(one) })),
    )
    if (!ticket) return
    if (free) hand.typeValue(element.code, value)
    setTold({ dueOn: ticket.dueOn })
  }
  if (told) {
    return (
      <AskPlainly
        open
        question={words.done(formatDay(told.dueOn, language))}
        consequence={<Link href="/corrections">{words.mine}</Link>}
        act={words.close}
        onAct={onClose}
        onClose={onClose}
      >
        {free && <p>{words.doneMine}</p>}
      </AskPlainly>
    )
  }
  const refused = act.error instanceof ProblemError ? act.error.problem : null
  const wrong = refused?.fields?.[0]?.message[language]
  return (
    <AskPlainly
      open
      question={words.title(label)}
      consequence={words.stands(showValue(field, asValue(known.value), true)[language], source)}
      act={words.send}
      busy={act.busy}
      onAct={() => void report()}
      onClose={onClose}
    >
      <FieldInput
        view={{ ...fieldView(field, today()), label: { zh: words.right, en: words.right }, help: undefined }}
        id="report-right"
        value={stated ?? undefined}
        required
        error={wrong ?? (asked && value === undefined ? words.rightFirst : undefined)}
        onValue={setStated}
      />
      <Field label={words.note} hint={words.noteHint} aside={words.optional}>
        {(binding) => <TextArea {...binding} rows={2} maxLength={500} value={note} onValue={setNote} />}
      </Field>
      <Field
        id="report-proof"
        label={words.proof}
        hint={proof ? words.attached(proof.name) : words.proofHint}
        error={upload.error}
        aside={words.optional}
      >
        {() => (
          <FilePicker
            id="report-proof"
            label={words.proof}
            accept={upload.accept}
            camera
            replace={proof !== null}
            sending={upload.sending}
            onPick={(file) =>
              void upload
                .send(file)
                .then((stored) => stored && setProof({ fileId: stored.fileId, name: stored.name }))
            }
          />
        )}
      </Field>
      <p className="soft small">
        {words.words(<Written text={organ} />)}
        {free ? words.goesOn : words.sourceStands}
      </p>
      {act.error !== null && !wrong && (
        <Notice tone="late" live="polite">
          {refused?.detail ?? words.failed}
        </Notice>
      )}
      {free && (
        <p>
          <button
            type="button"
            className="inline-button"
            onClick={() => {
              hand.refuse([element.code])
              onClose()
            }}
          >
            {words.justMine}
          </button>
        </p>
      )}
    </AskPlainly>
  )
}
