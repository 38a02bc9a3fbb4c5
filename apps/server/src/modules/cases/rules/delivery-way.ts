import type { FormValues } from '@yimen/contract'

/** Element in which the applicant says how the result should come (送达方式). */
export const deliveryElement = 'X07'

/** Codes of the list of delivery ways. What is not said is delivered electronically: it costs nobody a way. */
const ways = new Map<unknown, 'electronic' | 'counter' | 'express' | 'locker'>([
  ['1', 'counter'],
  ['2', 'express'],
  ['3', 'locker'],
  ['4', 'electronic'],
])

/** How the result of a case is to be delivered. */
export function deliveryWay(values: FormValues): 'electronic' | 'counter' | 'express' | 'locker' {
  return ways.get(values[deliveryElement]) ?? 'electronic'
}
