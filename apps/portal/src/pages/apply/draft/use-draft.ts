import type { CaseForApplicant } from '@yimen/contract'
import type { CompiledForm } from '@yimen/form'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { answerOf, client, headersOf } from '../../../api/client.ts'
import { performAct } from '../../../api/perform-act.ts'
import { NetworkError, ProblemError } from '../../../api/problem-error.ts'
import { oneAfterAnother } from './case-acts.ts'
import { ownForServer } from './own-for-server.ts'
import { confirmed, draftOf, type LocalDraft } from './unsaved.ts'

const typingPause = 800
const retryAfter = 8_000

/** How saving stands. `offline` = kept here only, and sent as soon as there is a network. */
export type Saving = 'saved' | 'sending' | 'offline' | 'conflict' | 'refused'

/**
 * Keeps a draft at the server while it is typed. Nothing is called saved before the server answered; what it did not
 * confirm stays here and is sent again, under the same key when nothing was typed in between.
 */
export function useDraft(matter: CaseForApplicant, compiled: CompiledForm) {
  const [draft, setDraft] = useState(() => draftOf(matter))
  const [saving, setSaving] = useState<Saving>('saved')
  const [problem, setProblem] = useState<unknown>(null)
  const [inTurn] = useState(() => oneAfterAnother(matter.caseId))
  const newest = useRef(draft)
  const running = useRef<Promise<boolean> | null>(null)
  const attempt = useRef<{ sent: LocalDraft; key: string } | null>(null)

  const change = (next: LocalDraft) => {
    newest.current = next
    setDraft(next)
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
        if (attempt.current?.sent !== sent) attempt.current = { sent, key: crypto.randomUUID() }
        const answer = await performAct(
          attempt.current.key,
          (act) =>
            answerOf(
              client.POST('/api/cases/{caseId}/save', {
                params: { path: { caseId: matter.caseId } },
                body: {
                  answers: sent.answers,
                  own: ownForServer(compiled, sent.own),
                  refused: [...sent.refused],
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
    if (draft.unsaved.size === 0 || held) return
    const timer = setTimeout(() => keepSaving(), wait)
    const online = () => keepSaving()
    addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', online)
    }
  }, [draft, held, wait])
  useEffect(() => () => keepSaving(), [])

  useEffect(() => {
    if (draft.unsaved.size === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [draft])

  return {
    draft,
    change: (next: LocalDraft) => {
      if (saving === 'refused') setSaving('saved')
      change(next)
    },
    save,
    saving,
    problem,
    inTurn,
    goOn: () => setSaving('saved'),
  }
}

export type DraftInHand = ReturnType<typeof useDraft>

function savingAfter(error: unknown): Saving {
  if (error instanceof NetworkError) return 'offline'
  if (!(error instanceof ProblemError)) return 'refused'
  if (error.problem.status >= 500) return 'offline'
  return error.problem.status === 409 ? 'conflict' : 'refused'
}
