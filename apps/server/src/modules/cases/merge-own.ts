import type { Filled, FormValues } from '@yimen/contract'
import { asRows, asValue } from '@yimen/form'
import { refuse } from './problems.ts'
import type { Applicable } from './rules/item-version.ts'

/** Takes the typed values over those kept before; null clears. A code that the form does not have is refused by name. */
export function mergeOwn(
  { form }: Applicable,
  before: FormValues,
  typed: Readonly<Record<string, Filled | null>>,
): FormValues {
  const merged: FormValues = { ...before }
  for (const [code, value] of Object.entries(typed)) {
    if (
      form.fields.get(code)?.reference.filledBy === 'staff' ||
      !(form.fields.has(code) || form.groups.has(code))
    ) {
      const message = { zh: `表里没有 ${code} 这一项`, en: `The form has no field ${code}` }
      throw refuse('cases.unknown-element', {
        fields: [{ path: `body.own.${code}`, code: 'cases.unknown-element', message }],
      })
    }
    const filled = readFilled(form.groups.has(code), value)
    if (filled === undefined) delete merged[code]
    else merged[code] = filled
  }
  return merged
}

function readFilled(isGroup: boolean, value: Filled | null): Filled | undefined {
  if (value === null || value === '') return undefined
  return isGroup ? [...asRows(value)] : asValue(value)
}
