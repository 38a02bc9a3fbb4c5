import type { NarrativeFigure } from '@yimen/contract'
import type { Fen } from '../../money/fen.ts'

/** Places from the unit down to the fen. */
const places: Readonly<Record<string, number>> = { 万元: 6, 亿元: 10 }

/**
 * Half a unit of the last place of an amount that the narrative rounds to ten thousand or a hundred million
 * yuan: 5,115.75万元 may stand for anything within 50 yuan of it. An amount in yuan is exact.
 */
export function slackOf({ unit, written, value }: NarrativeFigure): Fen {
  const fine = places[unit]
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  // 0万元 says that there is nothing; 0.00万元 may be a few yuan.
  if (fine === undefined || (value === '0.00' && decimals === 0)) return 0n
  return decimals >= fine ? 0n : 10n ** BigInt(fine - decimals) / 2n
}
