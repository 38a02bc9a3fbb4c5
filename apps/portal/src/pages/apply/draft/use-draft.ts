import type { Answers, CaseForApplicant, Filled } from '@yimen/contract'
import type { CompiledForm } from '@yimen/form'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { answerOf, client, headersOf } from '../../../api/client.ts'
import { performAct } from '../../../api/perform-act.ts'
import { NetworkError, ProblemError } from '../../../api/problem-error.ts'
import { queryClient } from '../../../api/query-client.ts'
import { myCaseQuery } from '../../../matters/queries.ts'
import { oneAfterAnother } from './case-acts.ts'
import { ownForServer } from './own-for-server.ts'
import {
  confirmed,
  nothingTyped,
  onlyUnsaved,
  overlay,
  type Typed,
  withAnswers,
  withRefused,
  withValue,
} from './unsaved.ts'

const typingPause = 800
const retryAfter = 8_000

/** How saving stands. `offline` = kept here only, and sent as soon as there is a network. */
export type Saving = 'saved' | 'sending' | 'offline' | 'conflict' | 'refused'

/**
 * Keeps a draft at the server while it is typed. Nothing is called saved before the server answered; what it did not
 * confirm stays here and is sent again, under the same key when nothing was typed in between.
 */
export function useDraft(matter: CaseForApplicant, compiled: CompiledForm) {
  const [typed, setTyped] = useState(nothingTyped)
  const [saving, setSaving] = useState<Saving>('saved')
  const [problem, setProblem] = useState<unknown>(null)
  const [inTurn] = useState(() => oneAfterAnother(matter.caseId))
  const newest = useRef(typed)
  const heldCase = () => queryClient.getQueryData(myCaseQuery(matter.caseId).queryKey) ?? matter
  const running = useRef<Promise<boolean> | null>(null)
  const attempt = useRef<{ sent: Typed; key: string } | null>(null)

  const change = (next: Typed) => {
    newest.current = next
    setTyped(next)
  }

  /** Sends what is unsaved, one request at a time; true when nothing is left to save. */
  const save = async (): Promise<boolean> => {
    await running.current
    if (newest.current.unsaved.size === 0) return true
    running.current ??= send().finally(() => {
      running.current = null
    })
    return running.current
  }

  const send = async (): Promise<boolean> => {
    setSaving('sending')
    try {
      await inTurn(async (version) => {
        const sent = newest.current
        const shown = overlay(heldCase(), sent)
        if (attempt.current?.sent !== sent) attempt.current = { sent, key: crypto.randomUUID() }
        const answer = await performAct(
          attempt.current.key,
          (act) =>
            answerOf(
              client.POST('/api/cases/{caseId}/save', {
                params: { path: { caseId: matter.caseId } },
                body: {
                  answers: shown.answers,
                  own: ownForServer(compiled, sent.own),
                  refused: [...shown.refused],
                },
                headers: headersOf(act, version),
              }),
            ),
          () => setSaving('offline'),
        )
        attempt.current = null
        change(confirmed(newest.current, sent))
        return answer
      })
    } catch (error) {
      setProblem(error)
      setSaving(savingAfter(error))
      return false
    }
    setProblem(null)
    setSaving('saved')
    return newest.current.unsaved.size === 0
  }

  const keepSaving = useEffectEvent(() => void save())
  const held = saving === 'conflict' || saving === 'refused'
  const wait = saving === 'offline' ? retryAfter : typingPause
  useEffect(() => {
    if (typed.unsaved.size === 0 || held) return
    const timer = setTimeout(() => keepSaving(), wait)
    const online = () => keepSaving()
    addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', online)
    }
  }, [typed, held, wait])
  useEffect(() => () => keepSaving(), [])
  useWarnBeforeLeaving(typed.unsaved.size > 0)

  const draft = useMemo(() => overlay(matter, typed), [matter, typed])
  const type = (next: Typed) => {
    if (saving === 'refused') setSaving('saved')
    change(next)
  }
  return {
    draft,
    saving,
    problem,
    save,
    inTurn,
    typeValue: (code: string, value: Filled | null) => type(withValue(newest.current, code, value)),
    answer: (answers: Answers) => type(withAnswers(newest.current, draft.answers, answers)),
    refuse: (codes: readonly string[]) =>
      type(withRefused(newest.current, [...new Set([...draft.refused, ...codes])])),
    /** Has an element fetched after all; what was typed in its place goes. */
    allow: (element: string) => {
      const rest = draft.refused.filter((code) => code !== element)
      type(withValue(withRefused(newest.current, rest), element, null))
    },
    /** After a conflict: goes on from how the case stands now, with what is not saved yet on top. */
    goOn: () => {
      change(onlyUnsaved(newest.current))
      setSaving('saved')
    },
  }
}

export type DraftInHand = ReturnType<typeof useDraft>

function savingAfter(error: unknown): Saving {
  if (error instanceof NetworkError) return 'offline'
  if (!(error instanceof ProblemError)) return 'refused'
  if (error.problem.status >= 500) return 'offline'
  return error.problem.status === 409 ? 'conflict' : 'refused'
}

function useWarnBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
}
