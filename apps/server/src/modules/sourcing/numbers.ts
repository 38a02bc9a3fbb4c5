import type { Scope } from '../../platform/actions/route.ts'
import { takeSerials } from '../../platform/serial/next-serial.ts'
import { termsOf } from './terms-of.ts'

type Numbering = Pick<Scope, 'tx' | 'district' | 'today'>

/** Numbers for `count` new demands: XC-R-2026-00001. */
export function demandNumbers(scope: Numbering, count: number): Promise<string[]> {
  return numbers(scope, 'R', 5, count)
}

/** The number of a new duty: XC-D-2026-0001. */
export async function dutyNumber(scope: Numbering): Promise<string> {
  const [number] = await numbers(scope, 'D', 4, 1)
  if (number === undefined) throw new Error('one number was asked for')
  return number
}

async function numbers(
  scope: Numbering,
  letter: 'R' | 'D',
  digits: number,
  count: number,
): Promise<string[]> {
  if (count === 0) return []
  const { prefix } = await termsOf(scope)
  const year = Number(scope.today.slice(0, 4))
  const series = { organ: '*', year, kind: letter === 'R' ? 'data-demand' : 'data-duty' }
  const first = await takeSerials(scope.tx, scope.district, series, count)
  return Array.from(
    { length: count },
    (_, at) => `${prefix}-${letter}-${year}-${String(first + at).padStart(digits, '0')}`,
  )
}
