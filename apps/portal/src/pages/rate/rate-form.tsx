import { Button, CheckboxGroup, Choice, Field, Notice, TextArea, useMessages } from '@yimen/look'
import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { codeOf } from '../../api/problem-error.ts'
import { queryClient } from '../../api/query-client.ts'
import { useAct } from '../../api/use-act.ts'
import { rateMessages } from './rate-messages.ts'
import './rate.css'

/** From this grade on a rating is negative (GB/T 39735). */
const firstNegative = 4

/** Grade, what it was about, and a word of one's own. */
export function RateForm({ caseId }: { caseId: string }) {
  const words = useMessages(rateMessages)
  const [params] = useSearchParams()
  const [grade, setGrade] = useState(params.get('grade'))
  const [tags, setTags] = useState<string[]>([])
  const [comment, setComment] = useState('')
  const [asked, setAsked] = useState(false)
  const [sent, setSent] = useState(false)
  const act = useAct()
  const bad = Number(grade) >= firstNegative
  const offered = bad ? words.badTags : words.goodTags

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!grade) return
    const body = { grade: Number(grade), tags: tags.filter((tag) => offered.includes(tag)), comment }
    const answer = await act.run(JSON.stringify(body), (one) =>
      answerOf(
        client.POST('/api/cases/{caseId}/rating', {
          params: { path: { caseId } },
          body,
          headers: headersOf(one),
        }),
      ),
    )
    if (!answer) return
    setSent(true)
    await queryClient.invalidateQueries({ queryKey: ['case', caseId], refetchType: 'none' })
  }

  if (sent) {
    return (
      <div role="status" className="rate">
        <Notice tone="done">
          <b>{words.sent}</b>
          <br />
          {words.sentWords}
        </Notice>
        <Link href={`/matters/${caseId}`} className="button">
          {words.done}
        </Link>
      </div>
    )
  }
  return (
    <form className="rate" onSubmit={send} noValidate>
      <p className="soft small">{words.words}</p>
      <Choice
        label={words.grade}
        error={asked && !grade ? words.gradeFirst : undefined}
        options={words.grades.map((label, index) => ({ value: String(index + 1), label }))}
        value={grade}
        onValue={setGrade}
      />
      {grade && (
        <CheckboxGroup
          label={bad ? words.badTagsTitle : words.tags}
          aside={words.optional}
          options={offered.map((tag) => ({ value: tag, label: tag }))}
          value={tags}
          onValue={setTags}
        />
      )}
      <Field label={words.comment} aside={words.optional} hint={words.commentHint}>
        {(binding) => <TextArea {...binding} maxLength={500} value={comment} onValue={setComment} />}
      </Field>
      {act.error !== null && (
        <Notice tone="late" live="polite">
          {words.failed} · {codeOf(act.error)}
        </Notice>
      )}
      <div>
        <Button kind="main" type="submit" busy={act.busy}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}
