import type { CodeList, DataElement, FieldProblem, FieldValue, Filled, Value } from '@yimen/contract'
import { asValue, canonicalValue, checkValue, normaliseValue, showValue } from '@yimen/form'
import type { Scope } from '../../platform/actions/route.ts'
import { definitionsOfForm } from '../forms/index.ts'
import { refuse } from './correction-problems.ts'

/** An element with the list that its values come from. */
export type Defined = { readonly element: DataElement; readonly codeList: CodeList | undefined }

/** The element that a ticket is about, as it is in force; what is no single element is not reported here. */
export async function definedElement(
  { tx, district, now }: Pick<Scope, 'tx' | 'district' | 'now'>,
  code: string,
): Promise<Defined> {
  const title = { zh: code, en: code }
  const reference = { element: code, required: 'always', filledBy: 'applicant', ownValue: 'allowed' } as const
  const form = { sections: [{ code: 'only', title, fields: [reference] }] }
  const { elements, codeLists } = await definitionsOfForm(tx, district, form, now)
  const [element] = elements
  if (!element) throw refuse('registry.value-not-known')
  return { element, codeList: codeLists.find((list) => list.code === element.codeList) }
}

/** A stated value as it is kept: held against its element, and not the same as what stands there. */
export function acceptStated(
  defined: Defined,
  stated: Value,
  stands: Filled | null,
  day: { readonly today: string; readonly path: string },
): Value {
  const { element } = defined
  const kept = normaliseValue(element, stated)
  const complaint = kept === undefined ? undefined : checkValue(kept, defined, day.today)
  if (kept === undefined || complaint) {
    const message = complaint?.message ?? { zh: '请填正确的是什么', en: 'Please say what is right' }
    const field: FieldProblem = { path: day.path, code: 'registry.stated-invalid', message }
    throw refuse('registry.stated-invalid', { detail: message, fields: [field] })
  }
  if (canonicalValue(element, kept) === canonicalValue(element, asValue(stands)))
    throw refuse('registry.same-value')
  return kept
}

/** A value in words, numbers of persons and phones masked unless the reader may see them. */
export function sayStated(
  defined: Defined,
  value: FieldValue['value'],
  shown: 'whole' | 'masked',
  language: 'zh' | 'en',
): string {
  return showValue(defined, asValue(value), shown === 'masked')[language]
}
