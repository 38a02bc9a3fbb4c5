import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { completeIdentityNumber } from '@yimen/contract'

/** Old and new divisions of Beijing: order numbers 996 to 999 alone give each of them but 1,400 people a year. */
const divisions = [
  '110101',
  '110102',
  '110105',
  '110106',
  '110107',
  '110108',
  '110109',
  '110111',
  '110112',
  '110113',
]
const firstYear = 1931
const years = 75
const perDivision = years * 12 * 28 * 4

/** The identity number of the n-th invented person: a good check digit, and an order number that nobody was given. */
function numberOf(n: number): string {
  const division = divisions[Math.floor(n / perDivision)]
  if (division === undefined)
    throw new Error(`there are numbers for ${divisions.length * perDivision} persons only`)
  const within = n % perDivision
  const order = 996 + (within % 4)
  const day = 1 + (Math.floor(within / 4) % 28)
  const month = 1 + (Math.floor(within / 112) % 12)
  const year = firstYear + Math.floor(within / 1344)
  const two = (figure: number) => String(figure).padStart(2, '0')
  return completeIdentityNumber(`${division}${year}${two(month)}${two(day)}${order}`)
}

/** Some numbers out of `persons`, spread over all of them, always the same. */
export function identityNumbers(persons: number, count: number): string[] {
  return Array.from({ length: count }, (_, n) => numberOf((n * 7919) % persons))
}

const family = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'
const given = '知远青禾舟夏白云川石木林泉溪山野'

function* lines(persons: number): Generator<string> {
  yield 'number,name,sex,born,ethnic,address,registered\n'
  let piece = ''
  for (let n = 0; n < persons; n += 1) {
    const number = numberOf(n)
    const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
    const sex = Number(number[16]) % 2 === 1 ? '1' : '2'
    const name = `${family[n % 16]}${given[Math.floor(n / 16) % 16]}${given[Math.floor(n / 256) % 16]}`
    piece += `${number},${name},${sex},${born},01,样例里 0 号楼 ${n % 997} 室,2001-09-01\n`
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Writes a CSV file of invented persons. */
export async function writePersons(file: string, persons: number): Promise<void> {
  await pipeline(lines(persons), createWriteStream(file))
}
