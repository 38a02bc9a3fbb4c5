import type { Statement } from '@yimen/contract'
import { type Block, squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { figuresOf } from './figures-of.ts'
import { headingTrail } from './headings-of.ts'

/** Reads the narrative: each paragraph with the headings above it and the figures in it. */
export function readNarrative(blocks: readonly Block[], year: number): Statement[] {
  const above = headingTrail()
  return blocks.flatMap((block) => {
    const text = (block.kind === 'text' ? block.text : block.cells.map((cell) => cell.text).join(' ')).trim()
    if (squeeze(text) === '') return []
    const { line, at } = block
    const wide = /[０-９][０-９，．,]*(?=[ \u3000]*(元|万元|%|％|年))/.exec(text)?.[0]
    if (wide !== undefined) {
      refuse(
        'full-width-digits',
        line,
        `第 ${line} 行“${wide}”是全角数字，请改成半角。`,
        `Line ${line}: “${wide}” is written in digits of full width.`,
      )
    }
    const { headings, isHeading } = above(text)
    return [{ line, at, text, headings, isHeading, figures: figuresOf(text, line, year) }]
  })
}
