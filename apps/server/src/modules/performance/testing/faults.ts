import { type Amount, amountsIn, type Document, replaceAmount, written } from './document.ts'
import type { Random } from './random.ts'
import { writeText } from './write/write-text.ts'

/** A text with a fault in it, and the line that the fault stands on. */
export type Faulty = { readonly text: string; readonly line: number }

/** Ways in which a book goes wrong; undefined when the book has no place for one. */
export const faults = {
  'one fen off': (document, random) =>
    amountFault(document, random, ({ fen }) => fen + (random.chance(0.5) && fen > 0n ? -1n : 1n)),
  'a digit wrong': (document, random) =>
    amountFault(document, random, ({ fen }) => {
      const step = BigInt(random.whole(1, 9)) * 10n ** BigInt(random.whole(0, String(fen).length - 1))
      return fen + step
    }),
  'two digits swapped': (document, random) => amountFault(document, random, ({ fen }) => swapped(fen)),
  // In the words of a target a dash before an amount is a dash.
  'the sign lost or gained': (document, random) =>
    amountFault(document, random, ({ fen, suffix }) => (fen === 0n || suffix === '万元' ? undefined : -fen)),
  'a comma misplaced': (document, random) => {
    const old = pickAmount(
      document,
      random,
      ({ fen, grouped, unit }) => grouped && unit === 'yuan' && fen >= 10_000_000n,
    )
    return (
      old &&
      withAmount(
        document,
        old,
        written(old)
          .replace(/(\d),(\d)/, ',$1$2')
          .replace(/^,/, '1,'),
      )
    )
  },
  'a percentage off': (document, random) =>
    textFault(document, random, /(占[^，。；]{2,12}的|增长|上升|下降)(\d+\.\d\d)%/, (line) =>
      line.replace(
        /(占[^，。；]{2,12}的|增长|上升|下降)(\d+)\.(\d)(\d)%/,
        (_, lead, whole, tenth, last) => `${lead}${whole}.${tenth}${(Number(last) + 3) % 10}%`,
      ),
    ),
  'a code that does not exist': (document, random) =>
    textFault(document, random, /^\t20[1-8]\d{4}$/, (line) => line.replace(/\d\d$/, '91')),
  'the name of another code': (document, random) =>
    textFault(document, random, /^\t *行政运行$/, (line) => line.replace('行政运行', '住房公积金')),
} as const satisfies Record<string, (document: Document, random: Random) => Faulty | undefined>

/** The faults of arithmetic: each of them makes two figures disagree by a fen or more. */
export const arithmetic = [
  'one fen off',
  'a digit wrong',
  'two digits swapped',
  'the sign lost or gained',
  'a percentage off',
] as const

function pickAmount(
  document: Document,
  random: Random,
  fits: (amount: Amount) => boolean,
): Amount | undefined {
  const amounts = amountsIn(document).filter((amount) => !amount.alone && fits(amount))
  return amounts.length === 0 ? undefined : random.pick(amounts)
}

function amountFault(
  document: Document,
  random: Random,
  change: (amount: Amount) => bigint | undefined,
): Faulty | undefined {
  const old = pickAmount(document, random, (amount) => change(amount) !== undefined)
  const fen = old && change(old)
  if (old === undefined || fen === undefined || fen === old.fen) return undefined
  const changed = { ...old, fen }
  const { text, lineOf } = writeText(replaceAmount(document, old, changed))
  const line = lineOf.get(changed)
  return line === undefined ? undefined : { text, line }
}

function withAmount(document: Document, old: Amount, by: string): Faulty | undefined {
  const line = writeText(document).lineOf.get(old)
  if (line === undefined || by === written(old)) return undefined
  return { text: writeText(replaceAmount(document, old, by)).text, line }
}

function textFault(
  document: Document,
  random: Random,
  where: RegExp,
  change: (line: string) => string,
): Faulty | undefined {
  const lines = writeText(document).text.split('\n')
  const fit = [...lines.keys()].filter((index) => where.test(lines[index] ?? ''))
  if (fit.length === 0) return undefined
  const index = random.pick(fit)
  lines[index] = change(lines[index] ?? '')
  return { text: lines.join('\n'), line: index + 1 }
}

/** 1234 → 1243: the last two neighbours that differ. */
function swapped(fen: bigint): bigint | undefined {
  const digits = [...String(fen)]
  for (let at = digits.length - 1; at > 0; at -= 1) {
    const [one, other] = [digits[at - 1], digits[at]]
    if (one === undefined || other === undefined || one === other) continue
    digits[at - 1] = other
    digits[at] = one
    return BigInt(digits.join(''))
  }
  return undefined
}
