import type { MatchKind, MatchPath, MatchProposal } from '@yimen/contract'

/** What is known about where one element or material could come from. */
export type Evidence = {
  /** Organs with a duty for it that is confirmed, mounted or live. */
  readonly duties: readonly { readonly organ: string; readonly live: boolean }[]
  /** Organs that confirmed a demand for it before, newest first, whatever became of it. */
  readonly history: readonly string[]
  readonly supplies: readonly {
    readonly organ: string
    readonly complete: boolean
    readonly shared: boolean
  }[]
  /** The organ that the element library names; null for none, and for what only the person knows. */
  readonly elementSource: string | null
  /** Organs that have said of this demand that it is not theirs. */
  readonly disowned: readonly string[]
}

export type Proposal = {
  readonly organ: string | null
  readonly kind: MatchKind
  readonly path: MatchPath
  readonly why: MatchProposal['why']
}

/**
 * Proposes who is to be asked, surest first: who supplies it already by a duty, who says they supply it, who confirmed
 * it before, whom the element library names. Whoever said “not ours” is not proposed again.
 */
export function propose(evidence: Evidence): Proposal {
  const { duties, supplies, history, elementSource, disowned } = evidence
  const open = (organ: string) => !disowned.includes(organ)

  const bound = duties.filter(({ organ }) => open(organ)).toSorted((a, b) => Number(b.live) - Number(a.live))
  const first = bound[0]
  if (first) return { organ: first.organ, kind: 'matched', path: 'authorise', why: 'live-duty' }

  const offered = supplies.filter(({ organ, shared }) => open(organ) && shared)
  const offer = offered.find(({ complete }) => complete) ?? offered[0]
  if (offer)
    return {
      organ: offer.organ,
      kind: offer.complete ? 'matched' : 'partial',
      path: 'authorise',
      why: 'supply',
    }

  const earlier = history.find(open)
  if (earlier) return { organ: earlier, kind: 'partial', path: 'authorise', why: 'history' }

  if (elementSource !== null && open(elementSource))
    return { organ: elementSource, kind: 'partial', path: 'collect', why: 'element-source' }
  return { organ: null, kind: 'none', path: 'collect', why: 'none' }
}
