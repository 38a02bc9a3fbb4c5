import type { CodeList, DataElement, FieldProblem, FieldValue, Filled, Value } from '@yimen/contract'
import { asValue, canonicalValue, checkValue, normaliseValue, showValue } from '@yimen/form'
import type { Scope } from '../../platform/actions/route.ts'
import { definitionsOfForm } from '../forms/index.ts'
import { refuse } from './correction-problems.ts'

/** An element with the list that its values come from. */
export type Defined = { readonly element: DataElement; readonly codeList: CodeList | undefined }

/** The element that a ticket is about, as it is in force; what is no single element is not reported here. */
export async function definedElement(
  scope: Pick<Scope, 'tx' | 'district' | 'now'>,
  code: string,
): Promise<Defined> {
  const defined = (await definedElements(scope, [code])).get(code)
  if (!defined) throw refuse('registry.value-not-known')
  return defined
}

/** The elements that some tickets are about, by code and in one look-up; what nobody defines is not among them. */
export async function definedElements(
  { tx, district, now }: Pick<Scope, 'tx' | 'district' | 'now'>,
  codes: readonly string[],
): Promise<Map<string, Defined>> {
  const title = { zh: '更正', en: 'Corrections' }
  const fields = [...new Set(codes)].map((element) => ({
    element,
    required: 'always' as const,
    filledBy: 'applicant' as const,
    ownValue: 'allowed' as const,
  }))
  const form = { sections: [{ code: 'only', title, fields }] }
  const { elements, codeLists } = await definitionsOfForm(tx, district, form, now)
  const lists = new Map(codeLists.map((list) => [list.code, list]))
  return new Map(
    elements.map((element) => [
      element.code,
      { element, codeList: element.codeList === undefined ? undefined : lists.get(element.codeList) },
    ]),
  )
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
