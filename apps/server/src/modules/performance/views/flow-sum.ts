import type { FlowLink } from '@yimen/contract'
import { type Fen, fenOf, yuanOf } from '../money/fen.ts'

type Sum = {
  readonly from: string
  readonly to: string
  readonly table: number
  fen: Fen
  lines: Set<number>
}

/** Adds up money between the same two places, and keeps every line that it came from. */
export class FlowSum {
  readonly #sums = new Map<string, Sum>()

  add(from: string, to: string, table: number, yuan: string, line: number): void {
    const key = `${from} ${to} ${table}`
    const sum = this.#sums.get(key) ?? { from, to, table, fen: 0n, lines: new Set<number>() }
    sum.fen += fenOf(yuan)
    sum.lines.add(line)
    this.#sums.set(key, sum)
  }

  links(): FlowLink[] {
    return [...this.#sums.values()].map(({ from, to, table, fen, lines }) => ({
      from,
      to,
      yuan: yuanOf(fen),
      table,
      lines: [...lines].sort((a, b) => a - b),
    }))
  }

  /** What goes into and out of each place. */
  throughput(): Map<string, { into: Fen; out: Fen; line: number }> {
    const through = new Map<string, { into: Fen; out: Fen; line: number }>()
    for (const { from, to, fen, lines } of this.#sums.values()) {
      const line = Math.min(...lines)
      for (const [place, side] of [
        [from, 'out'],
        [to, 'into'],
      ] as const) {
        const known = through.get(place) ?? { into: 0n, out: 0n, line }
        known[side] += fen
        through.set(place, known)
      }
    }
    return through
  }
}
