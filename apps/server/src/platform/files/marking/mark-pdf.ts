import { open } from 'fontkit'
import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage, rgb } from 'pdf-lib'
import { fontFiles } from '../../documents/fonts.ts'

const size = 15
const leading = 22
const slope = 28
/** Distance between two marks on a page, in points. */
const across = 300
const down = 190

/**
 * A copy of a PDF with these lines across every page, as outlines of letters: they can neither be selected nor need a
 * font. The purpose also stands in the subject of the document. Throws when the PDF is encrypted or cannot be read.
 */
export async function markPdf(content: Uint8Array, lines: readonly string[]): Promise<Uint8Array> {
  const copy = await PDFDocument.load(content, { updateMetadata: false })
  const mark = await embedMark(copy, lines)
  for (const page of copy.getPages()) tile(page, mark)
  copy.setSubject(lines.join(' · '))
  return copy.save()
}

function tile(page: PDFPage, mark: PDFEmbeddedPage): void {
  const { x: left, y: bottom, width, height } = page.getCropBox()
  for (let y = bottom + 24, row = 0; y < bottom + height; y += down, row += 1)
    for (let x = left + (row % 2 === 0 ? 24 : -across / 2); x < left + width; x += across)
      page.drawPage(mark, { x, y, rotate: degrees(slope) })
}

/** The lines as one drawing that all pages share. */
async function embedMark(copy: PDFDocument, lines: readonly string[]): Promise<PDFEmbeddedPage> {
  const font = await open(fontFiles.regular)
  const scale = size / font.unitsPerEm
  const board = await PDFDocument.create()
  const page = board.addPage([across - 20, leading * lines.length + 8])
  for (const [index, line] of lines.entries()) {
    let x = 2
    const y = leading * (lines.length - 1 - index) + 8
    for (const glyph of font.layout(line).glyphs) {
      const path = glyph.path.toSVG()
      // An SVG grows downwards, a letter upwards: turned over here.
      if (path !== '')
        page.drawSvgPath(turnedOver(path), { x, y, scale, color: rgb(0.55, 0.1, 0.1), opacity: 0.3 })
      x += glyph.advanceWidth * scale
    }
  }
  return copy.embedPage(page)
}

/** The path with its heights negated. Every command of a glyph is absolute and takes pairs (`M L Q C Z`). */
function turnedOver(path: string): string {
  return path.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_pair, x: string, y: string) => `${x} ${-Number(y)}`)
}
