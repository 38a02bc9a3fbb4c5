import { describe, expect, test } from 'vitest'
import type { Document, Line, Piece } from '../../testing/document.ts'
import { generateBook } from '../../testing/generate-book.ts'
import { readDocument } from '../../testing/read-document.ts'
import { checkBook } from '../check-book.ts'

/** The amount in ten thousand yuan with two decimals, rounded half up, as many narratives have it. */
function rounded(piece: Piece): Piece {
  if (typeof piece === 'string' || piece.suffix !== '元') return piece
  const hundreds = String((piece.fen + 5_000n) / 10_000n).padStart(3, '0')
  return `${hundreds.slice(0, -2)}.${hundreds.slice(-2)}万元`
}

function narrativeRounded(document: Document, change: (line: string) => string = (line) => line): Document {
  const inLine = (line: Line): Line => [change(line.map(rounded).map(String).join(''))]
  return document.map((block) =>
    block.kind === 'text' && block.line.some((piece) => typeof piece !== 'string')
      ? { ...block, line: inLine(block.line) }
      : block,
  )
}

const serious = (document: Document) =>
  checkBook(readDocument(document)).findings.filter(({ severity }) => severity !== 'note')

describe('a narrative in ten thousand yuan', () => {
  test('agrees with tables in yuan within what rounding may do', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { document } = generateBook(seed)
      expect({ seed, findings: serious(narrativeRounded(document)) }).toEqual({ seed, findings: [] })
    }
  })

  test('is wrong beyond that', () => {
    const { document } = generateBook(1)
    const off = narrativeRounded(document, (line) =>
      line.replace(
        /年收入预算(\d+)\.(\d)/,
        (_, whole, tenth) => `年收入预算${whole}.${(Number(tenth) + 5) % 10}`,
      ),
    )
    expect(serious(off).map(({ rule }) => rule)).toContain('narrative-tables')
  })
})
