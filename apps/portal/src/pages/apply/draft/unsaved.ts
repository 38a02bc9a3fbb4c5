import type { Answers, CaseForApplicant, Filled } from '@yimen/contract'

/** What the person typed, by element or group code; null = cleared. */
export type Own = Readonly<Record<string, Filled | null>>

/** What was typed on this page, as it was typed, and which parts of it the server has not confirmed. */
export type Typed = {
  readonly answers: Answers
  readonly own: Own
  /** Undefined as long as nothing was declined or allowed here. */
  readonly refused: readonly string[] | undefined
  /** Codes of elements; `answer:S1`; `refused`. */
  readonly unsaved: ReadonlySet<string>
}

/** A page just opened. */
export const nothingTyped: Typed = { answers: {}, own: {}, refused: undefined, unsaved: new Set() }

/** The draft as this page shows it: what the server has, with what was typed here on top. */
export type LocalDraft = {
  readonly answers: Answers
  readonly own: Own
  readonly refused: readonly string[]
  readonly unsaved: ReadonlySet<string>
}

/** Puts what was typed here over what the server has. */
export function overlay(
  matter: Pick<CaseForApplicant, 'answers' | 'values' | 'refused'>,
  typed: Typed,
): LocalDraft {
  const kept = Object.entries(matter.values).flatMap(([code, value]) =>
    value.source.kind === 'own' ? [[code, value.value] as const] : [],
  )
  return {
    answers: { ...matter.answers, ...typed.answers },
    own: { ...Object.fromEntries(kept), ...typed.own },
    refused: typed.refused ?? matter.refused,
    unsaved: typed.unsaved,
  }
}

/** Types a value. */
export function withValue(typed: Typed, code: string, value: Filled | null): Typed {
  return { ...typed, own: { ...typed.own, [code]: value }, unsaved: new Set([...typed.unsaved, code]) }
}

/** Changes answers to situation questions; `shown` is what stood there. */
export function withAnswers(typed: Typed, shown: Answers, answers: Answers): Typed {
  const changed = Object.entries(answers).filter(([code, answer]) => shown[code] !== answer)
  return {
    ...typed,
    answers: { ...typed.answers, ...Object.fromEntries(changed) },
    unsaved: new Set([...typed.unsaved, ...changed.map(([code]) => `answer:${code}`)]),
  }
}

/** Declines (or allows again) that elements are fetched from their sources. */
export function withRefused(typed: Typed, refused: readonly string[]): Typed {
  return { ...typed, refused, unsaved: new Set([...typed.unsaved, 'refused']) }
}

/** After the server confirmed `sent`: what was typed since then stays unsaved. */
export function confirmed(typed: Typed, sent: Typed): Typed {
  const still = [...typed.unsaved].filter((name) => {
    if (name === 'refused') return typed.refused !== sent.refused
    const code = answerOf(name)
    return code === undefined
      ? typed.own[name] !== sent.own[name]
      : typed.answers[code] !== sent.answers[code]
  })
  return { ...typed, unsaved: new Set(still) }
}

/** Forgets what the server has: after somebody changed it elsewhere, only what is not there yet lies on top. */
export function onlyUnsaved(typed: Typed): Typed {
  const keep = (name: string) => typed.unsaved.has(name)
  return {
    own: Object.fromEntries(Object.entries(typed.own).filter(([code]) => keep(code))),
    answers: Object.fromEntries(Object.entries(typed.answers).filter(([code]) => keep(`answer:${code}`))),
    refused: keep('refused') ? typed.refused : undefined,
    unsaved: typed.unsaved,
  }
}

function answerOf(name: string): string | undefined {
  return name.startsWith('answer:') ? name.slice('answer:'.length) : undefined
}
