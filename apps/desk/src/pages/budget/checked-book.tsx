import type { checkDocument } from '@yimen/contract'
import { Button, Field, Notice, StateWord, TextArea, type Tone, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import type { z } from 'zod'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { budgetMessages } from './budget-messages.ts'
import { refreshBooks } from './queries.ts'

export type Checked = z.output<typeof checkDocument.response>
type Severity = Checked['findings'][number]['severity']

const tones = { error: 'late', warning: 'near', note: 'idle' } as const satisfies Record<Severity, Tone>

/** What was found in a document that waits to be published, and what may be done with it. */
export function CheckedBook({ fileId, book }: { fileId: string; book: Checked }) {
  const words = useMessages(budgetMessages)
  const { unit, year, comparisons, findings } = book
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  const errors = count('error')
  return (
    <div className="stack checked-book">
      <h3 lang="zh-CN">{words.checked(unit, year)}</h3>
      <p role="status">{words.counts(comparisons, errors, count('warning'), count('note'))}</p>
      <FoundInBook findings={findings} />
      <PublishBook fileId={fileId} book={book} errors={errors} />
    </div>
  )
}

function FoundInBook({ findings }: { findings: Checked['findings'] }) {
  const words = useMessages(budgetMessages)
  const { language } = useLanguage()
  return (
    <ul className="found-in-book">
      {findings.map(({ rule, severity, line, message, follows }) => (
        <li key={`${rule} ${line} ${message.zh}`}>
          <StateWord tone={tones[severity]} word={words.severities[severity]} />
          <span className="soft">{words.line(line)}</span>
          <div>
            {message[language]}
            {follows && (
              <p className="soft small" lang="zh-CN">
                {follows}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The step to the public: what it replaces, the reason where errors remain, or why it is not this person's to do. */
function PublishBook({ fileId, book, errors }: { fileId: string; book: Checked; errors: number }) {
  const words = useMessages(budgetMessages)
  const [reason, setReason] = useState('')
  const act = useAct(
    (body: { fileId: string; reason?: string }, headers) =>
      answerOf(client.POST('/api/desk/budget-books', { body, headers })),
    {
      onDone: (answer) => {
        setDone(answer)
        refreshBooks()
      },
    },
  )
  const [done, setDone] = useState<{ bookId: string; edition: number; outcome: string } | null>(null)
  const { unit, year, published, allowed } = book
  if (done) {
    const said =
      done.outcome === 'unchanged' ? words.unchanged(unit, year) : words.published(unit, year, done.edition)
    return (
      <Notice tone="done" live="polite">
        {said} <a href={`/budget/${done.bookId}`}>{words.look}</a>
      </Notice>
    )
  }
  if (published?.same) return <Notice tone="done">{words.same(published.edition)}</Notice>
  if (!allowed.includes('publish')) return <Notice tone="near">{words.notYours}</Notice>
  if (errors > 0 && !allowed.includes('publish-with-errors'))
    return <Notice tone="near">{words.decides}</Notice>
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ fileId, ...(errors > 0 ? { reason } : {}) })
      }}
    >
      <p className="soft">{published ? words.stands(published.edition) : words.first}</p>
      {errors > 0 && (
        <Field label={words.reason} hint={words.reasonHint}>
          {(field) => (
            <TextArea
              {...field}
              rows={2}
              required
              minLength={2}
              maxLength={400}
              value={reason}
              onValue={setReason}
            />
          )}
        </Field>
      )}
      <ActProblem error={act.error} fallback={words.notPublished} />
      <p>
        <Button type="submit" kind="main" busy={act.busy}>
          {words.publish}
        </Button>
      </p>
    </form>
  )
}
