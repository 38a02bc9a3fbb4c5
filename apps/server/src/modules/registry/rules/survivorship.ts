import type { Criterion, FieldValue, Sentence } from '@yimen/contract'

/** What one source says of one element. */
export type Statement = FieldValue
/** A store that answers for an element under a data duty. */
export type Authority = {
  readonly element: string
  readonly organ: string
  readonly store: string
  readonly duty: string | null
  readonly cycle: 'live' | 'daily' | 'weekly' | 'monthly' | 'yearly'
}
/** What holds now of one element, and why. */
export type Survivor = {
  readonly holds: Statement
  /** The first criterion that told it from the next best; `only` when nobody else says anything. */
  readonly because: Criterion | 'only' | 'order'
  readonly others: readonly Statement[]
  /** Whether another source says something else. One's own word is no conflict: it may differ. */
  readonly conflict: boolean
}

/** When a district has no order of its own. */
export const usualCriteria: readonly Criterion[] = ['authority', 'trust', 'freshness']

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function isAuthority({ source, duty }: Statement, authorities: readonly Authority[]): boolean {
  return authorities.some(
    (one) =>
      (one.organ === source.organ.code && one.store === source.store) ||
      (one.duty !== null && one.duty === duty && one.organ === source.organ.code),
  )
}

/** Negative when `a` goes before `b`. */
const comparisons: Readonly<
  Record<Criterion, (a: Statement, b: Statement, authorities: readonly Authority[]) => number>
> = {
  authority: (a, b, authorities) => Number(isAuthority(b, authorities)) - Number(isAuthority(a, authorities)),
  trust: (a, b) => compareText(a.trust, b.trust),
  freshness: (a, b) => Date.parse(b.fetchedAt) - Date.parse(a.fetchedAt),
}

/** The same place in the order for the same two stores, whatever was written first. */
function byStore(a: Statement, b: Statement): number {
  return compareText(a.source.organ.code, b.source.organ.code) || compareText(a.source.store, b.source.store)
}

/**
 * Which of several statements about one element holds: one that says something before one that knows nothing, then by
 * the criteria in their order. Undefined when there is no statement.
 */
export function survive(
  statements: readonly Statement[],
  criteria: readonly Criterion[],
  authorities: readonly Authority[],
): Survivor | undefined {
  const telling = (one: Statement) => one.value !== null && one.source.kind !== 'broken'
  const decide = (a: Statement, b: Statement): { by: Survivor['because']; order: number } => {
    const silent = Number(telling(b)) - Number(telling(a))
    if (silent !== 0) return { by: 'only', order: silent }
    for (const by of criteria) {
      const order = comparisons[by](a, b, authorities)
      if (order !== 0) return { by, order }
    }
    return { by: 'order', order: byStore(a, b) }
  }
  const [holds, ...others] = [...statements].sort((a, b) => decide(a, b).order)
  if (!holds) return undefined
  const [next] = others
  const spoken = [holds, ...others].filter((one) => telling(one) && one.source.kind !== 'own')
  return {
    holds,
    because: next ? decide(holds, next).by : 'only',
    others,
    conflict: new Set(spoken.map(({ value }) => canonical(value))).size > 1,
  }
}

/** The same text for the same value, whatever order the cells of a row stand in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const cells = Object.entries(value).sort(([a], [b]) => compareText(a, b))
  return `{${cells.map(([code, cell]) => `${JSON.stringify(code)}:${canonical(cell)}`).join(',')}}`
}

const trustWords: Readonly<Record<FieldValue['trust'], Sentence>> = {
  A: { zh: '机关自己出的', en: 'issued by the organ itself' },
  B: { zh: '核对过原件的', en: 'checked against the original' },
  C: { zh: '上传的，原件没看', en: 'uploaded, the original not seen' },
  D: { zh: '自己填的', en: 'declared by the person' },
}

/** Why this source’s word holds, in words for whoever looks at the record. */
export function explainSurvivor({ holds, because, others }: Survivor): Sentence {
  const store = `${holds.source.organ.name}·${holds.source.store}`
  const against = others.length
  switch (because) {
    case 'only':
      return against === 0
        ? { zh: '只有这一个来源', en: 'The only source' }
        : { zh: '别的来源没有这一项', en: 'The other sources know nothing of it' }
    case 'authority':
      return {
        zh: `以${store}为准：这一项由它认责${holds.duty ? `（${holds.duty}）` : ''}`,
        en: `${store} holds: it has the data duty${holds.duty ? ` ${holds.duty}` : ''}`,
      }
    case 'trust':
      return {
        zh: `以${store}为准：可信等级更高，${trustWords[holds.trust].zh}`,
        en: `${store} holds: of higher trust, ${trustWords[holds.trust].en}`,
      }
    case 'freshness':
      return { zh: `以${store}为准：它的时间最新`, en: `${store} holds: it is the newest` }
    case 'order':
      return {
        zh: `以${store}为准：等级和时间都一样，按来源编号排在前`,
        en: `${store} holds: trust and time are the same, it comes first by its code`,
      }
  }
}
