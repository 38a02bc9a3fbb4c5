import type { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { FieldValue, Filled, Value } from '@yimen/contract/forms/form-value.ts'
import type { CompiledForm } from '../definition/compiled-form.ts'
import { canonicalDecimal, parseDecimal } from '../values/decimal.ts'
import { asRows, asValue, own } from '../values/filled.ts'
import { normaliseValue } from '../values/normalise-value.ts'

/**
 * One text for all ways to write the same value: `1,250.50` and `1250.5`, codes of a list in any order. Two values of
 * an element are the same exactly when these are. Not filled is `null`.
 */
export function canonicalValue(element: DataElement, value: Value | undefined | null): string {
  const kept = normaliseValue(element, value ?? undefined)
  if (kept === undefined) return 'null'
  if (Array.isArray(kept)) return JSON.stringify(element.type === 'code-list' ? [...kept].sort() : kept)
  const figure = element.type === 'decimal' && typeof kept !== 'boolean' ? parseDecimal(kept) : undefined
  return JSON.stringify(figure ? canonicalDecimal(figure) : kept)
}

/** The same for what stands under any code of a form, the rows of a repeat group in their order. */
export function canonicalFilled(
  compiled: CompiledForm,
  code: string,
  filled: Filled | null | undefined,
): string {
  const field = compiled.fields.get(code)
  if (field) return canonicalValue(field.element, asValue(filled))
  const group = compiled.groups.get(code)
  if (!group) return JSON.stringify(filled ?? null)
  const rows = asRows(filled).map((row) =>
    group.fields
      .map(({ element }) => `${element.code}:${canonicalValue(element, own(row, element.code))}`)
      .join(','),
  )
  return `[${rows.map((row) => `{${row}}`).join(',')}]`
}

/** For whom and into what a value was filled: the hash of one subject's value, or of another draft's, must not pass here. */
export type SealContext = {
  readonly district: string
  readonly subject: string
  /** Id of the draft. */
  readonly draft: string
  /** Code and version of the item, as `seal-subsidy@3`. */
  readonly item: string
}

/**
 * The text that the server's keyed hash (HMAC) covers: district, subject, draft, item version, field, value, source, time
 * and trust. Changing any of them in a browser breaks the hash.
 */
export function sealText(
  compiled: CompiledForm,
  context: SealContext,
  code: string,
  known: FieldValue,
): string {
  const { source, fetchedAt, trust } = known
  return JSON.stringify([
    'yimen.field-value.2',
    context.district,
    context.subject,
    context.draft,
    context.item,
    code,
    canonicalFilled(compiled, code, known.value),
    source.organ.code,
    source.store,
    source.kind,
    fetchedAt,
    trust,
  ])
}

/**
 * Codes of values that are said to be prefilled but whose hash does not fit, or is missing. `verify` compares in constant
 * time with the server's key. What a person typed is not meant here, and saying that it was typed does not help.
 */
export function findTampered(
  compiled: CompiledForm,
  context: SealContext,
  known: Readonly<Record<string, FieldValue>>,
  verify: (text: string, hash: string) => boolean,
): string[] {
  return Object.entries(known)
    .filter(
      ([code, value]) =>
        value.hash === undefined || !verify(sealText(compiled, context, code, value), value.hash),
    )
    .map(([code]) => code)
}
