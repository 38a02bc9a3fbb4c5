/** What we read of a Word document: paragraphs with their text, tables with rows and cells. */
export type DocxNode = DocxParagraph | DocxTable
export type DocxParagraph = { readonly kind: 'paragraph'; text: string }
export type DocxTable = { readonly kind: 'table'; readonly rows: DocxCell[][] }
/** `goesOn`: the cell belongs to the one above it (`w:vMerge`). */
export type DocxCell = { goesOn: boolean; readonly children: DocxNode[] }

const pieces = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])([^<>]*?)(\/?)>|([^<]+)/g

/** What is no longer, or not yet, of the text: copies for old programs, deleted and moved text, field codes. */
const leftOut = new Set(['Fallback', 'del', 'moveFrom', 'instrText'])

/**
 * Reads the part `word/document.xml` (ECMA-376, 17.3 and 17.4) in one pass. The words of a text box go to the paragraph
 * that it hangs on. Nothing is fetched, and no entity but the five of XML is known. Throws on what is no such part.
 */
export function docxTree(xml: string): DocxNode[] {
  const body: DocxNode[] = []
  const lists: DocxNode[][] = [body]
  const tables: DocxTable[] = []
  const paragraphs: DocxParagraph[] = []
  const cells: DocxCell[] = []
  let boxes = 0
  let inText = false
  let skipped = 0
  let seen = false
  const say = (text: string) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }
  const opened: Readonly<Record<string, (attributes: string) => void>> = {
    body: () => {
      seen = true
    },
    p: () => {
      const outer = boxes > 0 ? paragraphs.at(-1) : undefined
      const paragraph: DocxParagraph = outer ?? { kind: 'paragraph', text: '' }
      if (!outer) lists.at(-1)?.push(paragraph)
      paragraphs.push(paragraph)
    },
    tbl: () => {
      const table: DocxTable = { kind: 'table', rows: [] }
      lists.at(-1)?.push(table)
      tables.push(table)
    },
    tr: () => tables.at(-1)?.rows.push([]),
    tc: () => {
      const cell: DocxCell = { goesOn: false, children: [] }
      tables.at(-1)?.rows.at(-1)?.push(cell)
      cells.push(cell)
      lists.push(cell.children)
    },
    vMerge: (attributes) => {
      const cell = cells.at(-1)
      if (cell) cell.goesOn = !/val\s*=\s*["']restart["']/.test(attributes)
    },
    t: () => {
      inText = true
    },
    // In the properties of a paragraph a tab is a stop with a place, not a sign.
    tab: (attributes) => {
      if (!attributes.includes('pos=')) say('\t')
    },
    br: () => say('\n'),
    cr: () => say('\n'),
    noBreakHyphen: () => say('-'),
  }
  const closed: Readonly<Record<string, () => void>> = {
    p: () => paragraphs.pop(),
    tbl: () => tables.pop(),
    tc: () => {
      cells.pop()
      lists.pop()
    },
    t: () => {
      inText = false
    },
  }
  for (const [, ending, name = '', attributes = '', alone, text] of xml.matchAll(pieces)) {
    if (text !== undefined) {
      if (inText && skipped === 0) say(plain(text))
    } else if (leftOut.has(name)) {
      if (!alone) skipped += ending ? -1 : 1
    } else if (skipped > 0) {
    } else if (name === 'txbxContent') {
      if (!alone) boxes += ending ? -1 : 1
    } else if (boxes === 0 || !/^(tbl|tr|tc|vMerge)$/.test(name)) {
      if (!ending) opened[name]?.(attributes)
      if (ending || alone) closed[name]?.()
    }
  }
  if (!seen || lists.length !== 1) throw new Error('not the text of a Word document')
  return body
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[\da-fA-F]{1,6}|#\d{1,7}|\w{1,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : ''
  })
}
