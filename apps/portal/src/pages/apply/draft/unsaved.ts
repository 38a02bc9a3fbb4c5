import type { Answers, CaseForApplicant, Filled } from '@yimen/contract'

/** What the person typed, by element or group code; null = cleared. */
export type Own = Readonly<Record<string, Filled | null>>

/** A draft as it stands on this device: all that was typed here, and which parts the server has not confirmed. */
export type LocalDraft = {
  readonly answers: Answers
  readonly own: Own
  readonly refused: readonly string[]
  /** Codes of elements; `answer:S1`; `refused`. */
  readonly unsaved: ReadonlySet<string>
}

/** The draft as the server has it. */
export function draftOf(matter: CaseForApplicant): LocalDraft {
  const own = Object.entries(matter.values).flatMap(([code, value]) =>
    value.source.kind === 'own' ? [[code, value.value] as const] : [],
  )
  return {
    answers: matter.answers,
    own: Object.fromEntries(own),
    refused: matter.refused,
    unsaved: new Set(),
  }
}

/** Types a value. */
export function withValue(draft: LocalDraft, code: string, value: Filled | null): LocalDraft {
  return { ...draft, own: { ...draft.own, [code]: value }, unsaved: new Set([...draft.unsaved, code]) }
}

/** Changes answers to situation questions. */
export function withAnswers(draft: LocalDraft, answers: Answers): LocalDraft {
  const codes = new Set([...Object.keys(answers), ...Object.keys(draft.answers)])
  const changed = [...codes].filter((code) => answers[code] !== draft.answers[code])
  const unsaved = new Set([...draft.unsaved, ...changed.map((code) => `answer:${code}`)])
  return { ...draft, answers, unsaved }
}

/** Declines (or allows again) that elements are fetched from their sources. */
export function withRefused(draft: LocalDraft, refused: readonly string[]): LocalDraft {
  return { ...draft, refused, unsaved: new Set([...draft.unsaved, 'refused']) }
}

/** After the server confirmed `sent`: what was typed since then stays unsaved. */
export function confirmed(draft: LocalDraft, sent: LocalDraft): LocalDraft {
  const still = [...draft.unsaved].filter((name) => {
    if (name === 'refused') return draft.refused !== sent.refused
    if (!name.startsWith('answer:')) return draft.own[name] !== sent.own[name]
    const code = name.slice('answer:'.length)
    return draft.answers[code] !== sent.answers[code]
  })
  return { ...draft, unsaved: new Set(still) }
}
