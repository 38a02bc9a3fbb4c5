import { checkIdentityNumber } from '@yimen/contract/codes/identity-number.ts'
import type { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { Computation, ComputationRule } from '@yimen/contract/forms/form.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import { parts, type Readable, type Reader } from '../conditions/evaluate-condition.ts'
import {
  addDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  printDecimal,
  roundDecimal,
} from '../values/decimal.ts'

type Inputs = readonly (Readable | undefined)[]
type Rule = (inputs: Inputs, element: DataElement, today: string) => Value | undefined

function text(value: Readable | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function identity(value: Readable | undefined) {
  const checked = checkIdentityNumber(text(value) ?? '')
  return checked.ok ? checked.value : undefined
}

/** Completed years on `today`; undefined before the birth. */
export function ageOn(birthDate: string, today: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || birthDate > today) return undefined
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** A disability certificate number is the holder's identity number, then kind 1–7 and grade 1–4. */
function certificateDigit(value: Readable | undefined, at: 18 | 19): string | undefined {
  const match = /^(.{18})[1-7][1-4](?:B\d)?$/.exec(text(value) ?? '')
  return match && identity(match[1]) ? match[0].charAt(at) : undefined
}

function figure(value: string | number | boolean): Decimal | undefined {
  return typeof value === 'boolean' ? undefined : parseDecimal(value)
}

function kept(value: Decimal | undefined, element: DataElement): Value | undefined {
  if (!value) return undefined
  if (element.type === 'integer') return Number(printDecimal(roundDecimal(value, 0)))
  return printDecimal(roundDecimal(value, element.check?.scale ?? 2))
}

function sum(inputs: Inputs): Decimal | undefined {
  const figures = inputs.flatMap((input) => (input === undefined ? [] : parts(input).map(figure)))
  if (figures.length === 0) return undefined
  return figures.reduce((total, value) => total && value && addDecimals(total, value), {
    digits: 0n,
    scale: 0,
  })
}

function single(input: Readable | undefined): Decimal | undefined {
  return typeof input === 'string' || typeof input === 'number' ? parseDecimal(input) : undefined
}

const rules: Readonly<Record<ComputationRule, Rule>> = {
  'sex-from-identity-number': ([number]) => {
    const sex = identity(number)?.sex
    return sex && (sex === 'male' ? '1' : '2')
  },
  'birth-date-from-identity-number': ([number]) => identity(number)?.birthDate,
  'age-from-birth-date': ([birthDate], _, today) => ageOn(text(birthDate) ?? '', today),
  'disability-kind-from-certificate-number': ([number]) => certificateDigit(number, 18),
  'disability-grade-from-certificate-number': ([number]) => certificateDigit(number, 19),
  'subdistricts-differ': ([a, b]) => {
    const [one, other] = [text(a), text(b)]
    if (!one || !other || one.length < 9 || other.length < 9) return undefined
    return one.slice(0, 9) !== other.slice(0, 9)
  },
  sum: (inputs, element) => kept(sum(inputs), element),
  product: (inputs, element) =>
    kept(
      inputs
        .map(single)
        .reduce((total, value) => total && value && multiplyDecimals(total, value), { digits: 1n, scale: 0 }),
      element,
    ),
  quotient: ([dividend, divisor], element) => {
    const [a, b] = [single(dividend), single(divisor)]
    if (!a || !b) return undefined
    return kept(divideDecimals(a, b, element.type === 'integer' ? 0 : (element.check?.scale ?? 2)), element)
  },
}

/** Works a derived value out; undefined while what it needs is missing or cannot be read. A sum leaves missing parts out. */
export function compute(
  { rule, from }: Computation,
  element: DataElement,
  read: Reader,
  today: string,
): Value | undefined {
  return rules[rule](
    from.map((code) => read.element(code)),
    element,
    today,
  )
}
