import type { BoardFigure, DataKind, ElementUse, MaterialTypeUse, Sentence } from '@yimen/contract'
import type { Covering } from '../store/duty-store.ts'

/** Everything that the figures are worked out from, as it stands now. */
export type Book = {
  /** Fields that published items ask people for; computed ones and those of staff are left out. */
  readonly elements: readonly ElementUse[]
  readonly materials: readonly MaterialTypeUse[]
  /** Names of elements with the source that the library names. */
  readonly library: ReadonlyMap<string, { readonly name: Sentence; readonly source: string }>
  /** What duties cover that are not withdrawn. */
  readonly coverings: readonly Covering[]
  readonly supplies: readonly { readonly kind: DataKind; readonly code: string; readonly organ: string }[]
  readonly organIssued: ReadonlySet<string>
  readonly certificates: ReadonlySet<string>
}

/** One row behind a figure. */
export type FigureRow = {
  readonly kind: DataKind
  readonly code: string
  readonly name: Sentence
  readonly item: { readonly code: string; readonly name: string } | null
  readonly organ: string | null
  readonly sources: readonly string[]
  readonly counts: boolean
}

type Index = {
  readonly book: Book
  /** Duties by `kind/code`: all that bind somebody, and those that are live. */
  readonly bound: ReadonlyMap<string, readonly Covering[]>
  readonly offered: ReadonlySet<string>
}

const keyOf = ({ kind, code }: { readonly kind: DataKind; readonly code: string }) => `${kind}/${code}`

function index(book: Book): Index {
  return {
    book,
    bound: Map.groupBy(book.coverings, keyOf),
    offered: new Set(book.supplies.map(keyOf)),
  }
}

function boundTo({ bound }: Index, kind: DataKind, code: string): readonly Covering[] {
  return bound.get(`${kind}/${code}`) ?? []
}

const isLive = ({ state }: Covering) => state === 'live'
const numbers = (coverings: readonly Covering[]) => coverings.map(({ number }) => number)

/** Elements in use that somebody else than the person could know. */
function elementsInUse({ book }: Index) {
  const codes = [...new Set(book.elements.map(({ element }) => element))].sort()
  return codes.flatMap((code) => {
    const known = book.library.get(code)
    return known && known.source !== 'SELF' ? [{ code, name: known.name }] : []
  })
}

/** Material types in use that an organ issues. */
function typesInUse({ book }: Index) {
  const named = new Map(book.materials.map(({ materialType, name }) => [materialType, name]))
  return [...named]
    .filter(([code]) => book.organIssued.has(code))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, name: { zh: name, en: name } }))
}

const figures: Readonly<Record<BoardFigure, (of: Index) => FigureRow[]>> = {
  'one-source': (of) =>
    elementsInUse(of).map(({ code, name }) => {
      const duties = boundTo(of, 'element', code)
      return row('element', code, name, duties, duties.length === 1, duties[0]?.organ ?? null)
    }),
  'certificates-electronic': (of) =>
    typesInUse(of).map(({ code, name }) =>
      row('material', code, name, boundTo(of, 'material', code), of.book.certificates.has(code)),
    ),
  'certificates-shared': (of) =>
    typesInUse(of).map(({ code, name }) => {
      const live = boundTo(of, 'material', code).filter(isLive)
      return row('material', code, name, live, live.length > 0, live[0]?.organ ?? null)
    }),
  'certificates-recognised': (of) => materialUses(of, (live) => live.length > 0),
  'still-asked': (of) =>
    materialUses(
      of,
      (live, all, code) => live.length === 0 && (all.length > 0 || of.offered.has(`material/${code}`)),
    ),
  'fields-saved': (of) =>
    of.book.elements.map(({ element: code, item, organ }) => {
      const live = boundTo(of, 'element', code).filter(isLive)
      const name = of.book.library.get(code)?.name ?? { zh: code, en: code }
      return { ...row('element', code, name, live, live.length > 0, organ.code), item: itemOf(item) }
    }),
  'materials-saved': (of) =>
    of.book.materials.map(({ materialType: code, name, item, organ }) => {
      const live = boundTo(of, 'material', code).filter(isLive)
      const said = { zh: name, en: name }
      return { ...row('material', code, said, live, live.length > 0, organ.code), item: itemOf(item) }
    }),
  'duties-kept': (of) =>
    of.book.coverings
      .filter((one) => isLive(one) && one.measured)
      .map((one) => row(one.kind, one.code, one.name, [one], !one.failing, one.organ)),
}

/** The uses of what an organ issues, each judged by the live duties and by all duties of its type. */
function materialUses(
  of: Index,
  judge: (live: readonly Covering[], all: readonly Covering[], code: string) => boolean,
): FigureRow[] {
  return of.book.materials.flatMap(({ materialType: code, name, item, organ }) => {
    if (!of.book.organIssued.has(code)) return []
    const all = boundTo(of, 'material', code)
    const said = { zh: name, en: name }
    const counts = judge(all.filter(isLive), all, code)
    return [{ ...row('material', code, said, all, counts, organ.code), item: itemOf(item) }]
  })
}

function itemOf({ code, name }: { readonly code: string; readonly name: string }) {
  return { code, name }
}

function row(
  kind: DataKind,
  code: string,
  name: Sentence,
  duties: readonly Covering[],
  counts: boolean,
  organ: string | null = null,
): FigureRow {
  return { kind, code, name, item: null, organ, sources: numbers(duties), counts }
}

/** The rows of one figure: those that count are its numerator, all of them its denominator. */
export function rowsOfFigure(book: Book, figure: BoardFigure): FigureRow[] {
  return figures[figure](index(book))
}

/** A figure from its rows; null when there is nothing to divide by. */
export function figureOf(figure: BoardFigure, rows: readonly Pick<FigureRow, 'counts'>[]) {
  const numerator = rows.filter(({ counts }) => counts).length
  const denominator = rows.length
  const percent = denominator === 0 ? null : Math.round((numerator / denominator) * 1000) / 10
  return { figure, numerator, denominator, percent }
}

/** What each organ still asks for although somebody could supply it, most first. */
export function stillAskedBy(rows: readonly FigureRow[]) {
  return [...Map.groupBy(rows, ({ organ }) => organ ?? '')]
    .map(([organ, own]) => ({
      organ,
      stillAsked: own.filter(({ counts }) => counts).length,
      asked: own.length,
    }))
    .toSorted((a, b) => b.stillAsked - a.stillAsked || b.asked - a.asked)
}
