import type { GraphEdge, GraphNode, GraphState, ItemContent, Sentence } from '@yimen/contract'
import type { Covering } from '../store/duty-store.ts'

/** What is known of where an element or a material comes from. */
export type Origin = {
  readonly duties: readonly Covering[]
  /** The organ that is asked, or would be, when nobody is bound yet. */
  readonly asked: {
    readonly organ: string
    readonly state: 'dispatched' | 'coordinating' | 'proposed'
  } | null
  /** Only the applicant can give it. */
  readonly own: boolean
}

export type GraphFacts = {
  readonly code: string
  readonly content: ItemContent
  readonly names: ReadonlyMap<string, Sentence>
  originOf(kind: 'element' | 'material', code: string): Origin
  organName(code: string): Sentence
}

/** How something stands by its origin. */
export function stateOf({ duties, asked, own }: Origin): GraphState {
  if (duties.some(({ state }) => state === 'live')) return 'live'
  if (duties.length > 0 || (asked !== null && asked.state !== 'proposed')) return 'waiting'
  return own ? 'own' : 'none'
}

type Field = { readonly section: string; readonly element: string }

/** The fields that an item asks people for, each once per section; computed ones and those of staff are not asked. */
export function fieldsOf(content: ItemContent): Field[] {
  const seen = new Set<string>()
  return (content.form?.sections ?? []).flatMap(({ code, fields }) =>
    fields
      .flatMap((entry) => ('group' in entry ? entry.fields : [entry]))
      .filter(({ filledBy, computed }) => filledBy !== 'staff' && computed === undefined)
      .flatMap(({ element }) => {
        const key = `${code}/${element}`
        if (seen.has(key)) return []
        seen.add(key)
        return [{ section: code, element }]
      }),
  )
}

/**
 * The evidence graph of an item in four columns: item → sections and materials → elements and evidence → sources. A path
 * is `open` where somebody could supply what is still asked for.
 */
export function drawGraph(facts: GraphFacts): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const { content, code } = facts
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const put = (node: Omit<GraphNode, 'note' | 'struckOff'> & Partial<GraphNode>) => {
    if (!nodes.has(node.id)) nodes.set(node.id, { note: null, struckOff: false, ...node })
    return node.id
  }
  const link = (from: string, to: string, open: boolean) => {
    const key = `${from}→${to}`
    const there = edges.get(key)
    edges.set(key, { from, to, open: open || there?.open === true })
  }
  const sourceOf = (origin: Origin): string => {
    const [duty] = origin.duties
    if (duty) {
      const organ = facts.organName(duty.organ)
      return put({
        id: `source/${duty.number}`,
        column: 3,
        kind: 'source',
        name: { zh: `${organ.zh} · ${duty.store}`, en: `${organ.en} · ${duty.store}` },
        note: { zh: `认责 ${duty.number}`, en: `Duty ${duty.number}` },
        state: duty.state === 'live' ? 'live' : 'waiting',
      })
    }
    if (origin.asked) {
      const { organ, state } = origin.asked
      return put({
        id: `source/asked/${organ}/${state}`,
        column: 3,
        kind: 'source',
        name: facts.organName(organ),
        note: askedNote[state],
        state: state === 'proposed' ? 'none' : 'waiting',
      })
    }
    return origin.own ? put(applicant) : put(nobody)
  }

  const item = `item/${code}`
  put({
    id: item,
    column: 0,
    kind: 'item',
    name: { zh: content.name, en: content.nameEnglish ?? content.name },
    state: 'plain',
  })
  const titles = new Map(content.form?.sections.map((section) => [section.code, section.title]))
  for (const { section, element } of fieldsOf(content)) {
    const origin = facts.originOf('element', element)
    const state = stateOf(origin)
    const open = state === 'waiting'
    const from = put({
      id: `section/${section}`,
      column: 1,
      kind: 'section',
      name: titles.get(section) ?? { zh: section, en: section },
      state: 'plain',
    })
    const field = put({
      id: `element/${element}`,
      column: 2,
      kind: 'element',
      name: facts.names.get(element) ?? { zh: element, en: element },
      state,
    })
    link(item, from, open)
    link(from, field, open)
    link(field, sourceOf(origin), open)
  }
  for (const { materialType, name, nameEnglish, source } of content.materials) {
    const said = { zh: name, en: nameEnglish ?? name }
    const found = facts.originOf('material', materialType)
    const origin = { ...found, own: found.own || source === 'applicant' }
    const state = stateOf(origin)
    const open = state === 'waiting'
    const paper = put({
      id: `material/${materialType}`,
      column: 1,
      kind: 'material',
      name: said,
      state,
      struckOff: state === 'live',
    })
    link(item, paper, open)
    if (state === 'own' && origin.duties.length === 0) {
      link(paper, sourceOf(origin), open)
      continue
    }
    const evidence = put({
      id: `evidence/${materialType}`,
      column: 2,
      kind: 'evidence',
      name: origin.duties[0]?.name ?? said,
      state,
    })
    link(paper, evidence, open)
    link(evidence, sourceOf(origin), open)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

const askedNote = {
  dispatched: { zh: '认责待确认', en: 'asked, not confirmed' },
  coordinating: { zh: '等统筹处裁定', en: 'before the office' },
  proposed: { zh: '建议问它，还没派', en: 'proposed, not asked yet' },
} as const satisfies Record<NonNullable<Origin['asked']>['state'], Sentence>

const applicant = {
  id: 'source/applicant',
  column: 3,
  kind: 'source',
  name: { zh: '申请人自己', en: 'The applicant' },
  note: { zh: '没有别的来源', en: 'no other source' },
  state: 'own',
} as const

const nobody = {
  id: 'source/none',
  column: 3,
  kind: 'source',
  name: { zh: '还没有数源', en: 'No source yet' },
  note: { zh: '没有认责，没有接口', en: 'no duty, no interface' },
  state: 'none',
} as const
