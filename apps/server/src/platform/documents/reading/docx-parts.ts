import type { DocumentPart, TableCell } from './document-part.ts'
import { Unreadable } from './unreadable.ts'
import { attribute, xmlPieces } from './xml.ts'

type Cell = { text: string; columns: number; goesOn: boolean }
type Table = { rows: Cell[][]; deeper: number }

/** Tables inside of cells count as text of the cell. */
type State = {
  readonly parts: DocumentPart[]
  table: Table | null
  row: Cell[] | null
  cell: Cell | null
  line: string
}

/**
 * Lines and tables of a Word document, straight from its XML: a merged cell stands once, ticked and empty boxes become
 * ☑ and □, underlined blanks become ____.
 */
export function docxParts(entries: ReadonlyMap<string, Uint8Array>): DocumentPart[] {
  const main = entries.get('word/document.xml')
  if (main === undefined)
    throw new Unreadable('broken', '这个 Word 文件里没有正文', 'The Word file has no text in it')
  const state: State = { parts: [], table: null, row: null, cell: null, line: '' }
  let inText = false
  for (const piece of xmlPieces(new TextDecoder().decode(main))) {
    if (piece.kind === 'text') {
      if (inText) state.line += piece.text
    } else if (piece.kind === 'close') {
      if (piece.name === 'w:t') inText = false
      else close(state, piece.name)
    } else if (piece.name === 'w:t') inText = !piece.closed
    else open(state, piece.name, piece.attributes)
  }
  return state.parts
}

function open(state: State, name: string, attributes: string): void {
  const { table, cell } = state
  if (name === 'w:tbl') {
    if (table) table.deeper += 1
    else state.table = { rows: [], deeper: 0 }
  }
  if (name === 'w:tab') state.line += ' '
  if (name === 'w:br') state.line += '\n'
  if (name === 'w:sym') state.line += '□'
  if (name === 'w14:checked') state.line += /val="(1|true)"/.test(attributes) ? '☑' : '□'
  if (table === null || table.deeper > 0) return
  if (name === 'w:tr') state.row = []
  if (name === 'w:tc') state.cell = { text: '', columns: 1, goesOn: false }
  if (cell && name === 'w:gridSpan') cell.columns = Number(attribute(attributes, 'w:val') ?? 1)
  if (cell && name === 'w:vMerge') cell.goesOn = attribute(attributes, 'w:val') !== 'restart'
}

function close(state: State, name: string): void {
  const { table, row, cell } = state
  if (name === 'w:p') {
    const text = state.line.trimEnd()
    state.line = ''
    if (cell) cell.text += cell.text === '' ? text : `\n${text}`
    else if (text.trim() !== '') state.parts.push({ kind: 'line', text })
  }
  if (table === null) return
  if (name === 'w:tbl') {
    if (table.deeper > 0) table.deeper -= 1
    else {
      state.parts.push({ kind: 'table', name: null, rows: placed(table.rows) })
      state.table = null
    }
  }
  if (table.deeper > 0) return
  if (name === 'w:tc' && row && cell) {
    row.push(cell)
    state.cell = null
  }
  if (name === 'w:tr' && row) {
    table.rows.push(row)
    state.row = null
  }
}

/** Gives each cell its place; one that goes on from above lengthens the one that it goes on from. */
function placed(rows: readonly (readonly Cell[])[]): TableCell[][] {
  const out: (TableCell & { rows: number })[][] = []
  const above = new Map<number, TableCell & { rows: number }>()
  rows.forEach((cells, row) => {
    const own: (TableCell & { rows: number })[] = []
    let column = 0
    for (const { text, columns, goesOn } of cells) {
      const upper = goesOn ? above.get(column) : undefined
      if (upper) upper.rows += 1
      else {
        const cell = { text: text.trim(), row, column, columns, rows: 1 }
        own.push(cell)
        above.set(column, cell)
      }
      column += columns
    }
    out.push(own)
  })
  return out
}
