import type { FieldProblem, Sentence } from '@yimen/contract'

/** What is fixed about one kind of problem: its stable code, the HTTP status, and its name for people. */
export type ProblemKind = { readonly code: string; readonly status: number; readonly title: Sentence }

/** What this one occurrence adds: what to do next, which fields, and the state at the server for a 409. */
export type Occurrence = {
  readonly detail?: Sentence
  readonly fields?: readonly FieldProblem[]
  readonly current?: unknown
}

/** A request that cannot be done, for a reason the person can understand. Thrown, it rolls the action back. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: ProblemKind
  readonly occurrence: Occurrence

  constructor(kind: ProblemKind, occurrence: Occurrence = {}) {
    super(`${kind.code}: ${occurrence.detail?.en ?? kind.title.en}`)
    this.kind = kind
    this.occurrence = occurrence
  }
}

/** Declares the problems of a module: code → status and title. Codes are stable; they begin with the module's name. */
export function defineProblems<const T extends Record<string, { status: number; zh: string; en: string }>>(
  table: T,
) {
  const kinds = new Map<string, ProblemKind>()
  for (const [code, { status, zh, en }] of Object.entries(table))
    kinds.set(code, { code, status, title: { zh, en } })
  return {
    kinds,
    /** Makes the refusal to throw. */
    refuse(code: keyof T & string, occurrence?: Occurrence): Refusal {
      const kind = kinds.get(code)
      if (!kind) throw new Error(`no such problem: ${code}`)
      return new Refusal(kind, occurrence)
    },
  }
}
