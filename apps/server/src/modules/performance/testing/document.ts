import type { AmountUnit } from '@yimen/contract'

/** An amount in a generated document. `alone`: nothing else in the book restates it. */
export type Amount = {
  readonly fen: bigint
  readonly unit: AmountUnit
  readonly suffix: string
  readonly grouped: boolean
  readonly alone: boolean
}
export type Piece = string | Amount
/** A paragraph: words and amounts in turn. */
export type Line = readonly Piece[]
/** A cell of a table: one paragraph or several. */
export type Cell = readonly Line[]
export type DocumentBlock =
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
/** A generated book before it is written in a format. */
export type Document = readonly DocumentBlock[]

export const text = (...line: Piece[]): DocumentBlock => ({ kind: 'text', line })
export const row = (...cells: readonly (string | Amount | Cell)[]): DocumentBlock => ({
  kind: 'row',
  cells: cells.map((cell) => (typeof cell === 'string' || 'fen' in cell ? [[cell]] : cell)),
})

/** An amount in yuan as the narrative writes it. */
export const yuan = (fen: bigint, alone = false): Amount => ({
  fen,
  unit: 'yuan',
  suffix: '元',
  grouped: true,
  alone,
})

export const inTenThousand = (fen: bigint, suffix = '万元'): Amount => ({
  fen,
  unit: 'ten-thousand-yuan',
  suffix,
  grouped: false,
  alone: false,
})

/** `49,864,180.90元`, `607.8万元`. */
export function written(piece: Piece): string {
  if (typeof piece === 'string') return piece
  const { fen, unit, suffix, grouped } = piece
  const places = unit === 'yuan' ? 2 : 6
  const size = String(fen < 0n ? -fen : fen).padStart(places + 1, '0')
  const whole = size.slice(0, -places)
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const part = unit === 'yuan' ? size.slice(-places) : size.slice(-places).replace(/0+$/, '')
  return `${fen < 0n ? '-' : ''}${digits}${part === '' ? '' : `.${part}`}${suffix}`
}

export const lineText = (line: Line): string => line.map(written).join('')

/** All amounts of a document. */
export function amountsIn(document: Document): Amount[] {
  const lines = document.flatMap((block) => (block.kind === 'text' ? [block.line] : block.cells.flat()))
  return lines.flat().filter((piece) => typeof piece !== 'string')
}

/** The document with one amount put in place of another. */
export function replaceAmount(document: Document, old: Amount, by: Piece): Document {
  const inLine = (line: Line): Line =>
    line.includes(old) ? line.map((piece) => (piece === old ? by : piece)) : line
  return document.map((block) =>
    block.kind === 'text'
      ? { ...block, line: inLine(block.line) }
      : { ...block, cells: block.cells.map((cell) => cell.map(inLine)) },
  )
}
