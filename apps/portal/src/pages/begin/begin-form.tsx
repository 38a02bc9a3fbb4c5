import { useQuery } from '@tanstack/react-query'
import type { Answers, PublishedItem } from '@yimen/contract'
import { openSituations } from '@yimen/form'
import { Button, Choice, ErrorSummary, Notice, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { codeOf, ProblemError } from '../../api/problem-error.ts'
import { myCasesQuery } from '../../matters/queries.ts'
import { Situations } from '../../situations/situations.tsx'
import './begin.css'
import { beginMessages } from './begin-messages.ts'
import { CompleteList } from './complete-list.tsx'
import { ReleasePreview } from './release-preview.tsx'
import { ResumeDraft } from './resume-draft.tsx'
import type { Subject } from './subjects-for.ts'
import { useOpenCase } from './use-open-case.ts'

/** For whom, in which situation, hence which materials; and the draft that is already there, if any. */
export function BeginForm({ item, subjects }: { item: PublishedItem; subjects: Subject[] }) {
  const words = useMessages(beginMessages)
  const { language } = useLanguage()
  const [subjectId, setSubjectId] = useState(subjects.length === 1 ? (subjects[0]?.subjectId ?? '') : '')
  const [answers, setAnswers] = useState<Answers>({})
  const [asked, setAsked] = useState(0)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const opening = useOpenCase(item.code, subjects)
  const mine = useQuery(myCasesQuery(100)).data?.rows ?? []
  const draft = mine.find(
    (row) => row.status === 'draft' && row.item.code === item.code && row.applicant.subjectId === subjectId,
  )
  const open = openSituations(item.content.situations, answers)
  const unanswered = open
    .filter((one) => one.answer === undefined)
    .map(({ situation }) => ({
      fieldId: `answer-${situation.code}`,
      message: words.unanswered(situation.question[language]),
    }))
  const nobody = subjectId ? [] : [{ fieldId: 'whom', message: words.whomFirst }]
  const errors = [...nobody, ...unanswered]
  const begin = (anew: boolean) => {
    setAsked(asked + 1)
    if (errors.length === 0) void opening.begin({ subjectId, answers, anew, refused: [...refused] })
  }
  return (
    <div className="begin-form">
      {draft && <ResumeDraft caseId={draft.caseId} updatedAt={draft.updatedAt} />}
      {asked > 0 && errors.length > 0 && <ErrorSummary key={asked} title={words.summary} errors={errors} />}
      {subjects.length > 1 && (
        <Choice
          id="whom"
          label={words.whom}
          error={asked > 0 && !subjectId ? words.whomFirst : undefined}
          options={subjects.map((one) => ({
            value: one.subjectId,
            label: one.own ? words.myself(one.name) : one.name,
          }))}
          value={subjectId || null}
          onValue={(chosen) => {
            setSubjectId(chosen)
            setRefused(new Set())
          }}
        />
      )}
      <section aria-labelledby="situations">
        <h2 id="situations">{words.situations}</h2>
        {open.length === 0 && <p className="soft">{words.noSituations}</p>}
        <Situations
          open={open}
          answers={answers}
          onAnswers={setAnswers}
          errorOf={(situation) =>
            asked > 0 && answers[situation.code] === undefined
              ? words.unanswered(situation.question[language])
              : undefined
          }
        />
      </section>
      <CompleteList item={item} answers={answers} settled={unanswered.length === 0} />
      {subjectId && (
        <ReleasePreview
          key={subjectId}
          itemCode={item.code}
          onBehalfOf={subjects.find((one) => one.subjectId === subjectId)?.own ? undefined : subjectId}
          refused={refused}
          onRefused={setRefused}
        />
      )}
      {opening.error !== null && (
        <Notice tone="late" live="polite">
          {opening.error instanceof ProblemError ? opening.error.problem.detail : words.beginFailed} ·{' '}
          {codeOf(opening.error)}
        </Notice>
      )}
      <p>
        <Button
          kind={draft ? 'usual' : 'main'}
          busy={opening.busy}
          onClick={() => begin(draft !== undefined)}
        >
          {draft ? words.anew : words.begin}
        </Button>
      </p>
    </div>
  )
}
