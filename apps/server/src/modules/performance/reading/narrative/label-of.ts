import type { NarrativeFigure } from '@yimen/contract'

const general = /^(合计|共计|总计|金额|预算资金|预算金额|安排)$/

/** The words that name a figure: those right before it, back to the last stop; general words take the ones before. */
export function labelOf(lead: string, before: NarrativeFigure | undefined): string {
  const pieces = lead
    .split(/[，。；：;,、]|其中/)
    .map(trimmed)
    .filter((piece) => piece !== '')
  const last = pieces.at(-1) ?? ''
  if (!general.test(last)) return last
  return pieces.at(-2) ?? before?.label ?? last
}

function trimmed(piece: string): string {
  return piece
    .replace(/[\s\u3000]/g, '')
    .replace(/^(第?[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[、.．])/, '')
    .replace(/^[比较与]?(20\d\d)年?(度)?/, '')
    .replace(/(共|为|是|安排了)$/, '')
}
