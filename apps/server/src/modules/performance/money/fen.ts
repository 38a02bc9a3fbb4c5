/** Money inside the rules: a whole number of fen. Nothing here ever passes through a float. */
export type Fen = bigint

/** `49864180.90` → 4986418090n. The text is a decimal with at most two places, as the contract holds it. */
export function fenOf(yuan: string): Fen {
  const negative = yuan.startsWith('-')
  const [whole = '0', part = ''] = (negative ? yuan.slice(1) : yuan).split('.')
  const fen = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2))
  return negative ? -fen : fen
}

/** 4986418090n → `49864180.90`, the form in which a book keeps it. */
export function yuanOf(fen: Fen): string {
  const size = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/** 4986418090n → `49,864,180.90`, as people read it. */
export function showFen(fen: Fen): string {
  const [whole = '', part = ''] = yuanOf(fen).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`
}

/** The distance of two amounts. */
export function gapOf(a: Fen, b: Fen): Fen {
  return a > b ? a - b : b - a
}
