import type { FieldValue, Filled, FormValues, KnownValues } from '@yimen/contract/forms/form-value.ts'
import type { FieldProblem } from '@yimen/contract/platform/problem.ts'
import type { CompiledForm } from '../definition/compiled-form.ts'
import { own as read } from '../values/filled.ts'
import { canonicalFilled } from './canonical-value.ts'

/** What goes into a form: what sources know, what the person typed (null = cleared), and what the person does not want fetched. */
export type Contributions = {
  readonly known: KnownValues
  readonly own: Readonly<Record<string, Filled | null>>
  readonly refused?: readonly string[]
  /** When the own values were given, ISO 8601. */
  readonly at: string
}

/** A form's values with, for each, where it comes from. */
export type Merged = {
  readonly values: FormValues
  /** By element or group code; a source that is broken stands here with the value null. */
  readonly provenance: KnownValues
  /** Own words that differ from a source: shown to whoever examines the case. */
  readonly differences: readonly {
    readonly code: string
    readonly stated: Filled
    readonly known: FieldValue
  }[]
  /** Own words that may not stand in place of the source's; they were left out. */
  readonly rejected: readonly FieldProblem[]
}

function ownValue(value: Filled, at: string): FieldValue {
  const source = { organ: { code: 'SELF', name: '申请人' }, store: '本次填写', kind: 'own' as const }
  return { value, source, fetchedAt: at, trust: 'D' }
}

function rejection(code: string, known: FieldValue): FieldProblem {
  return {
    path: code,
    code: 'form.own-value-refused',
    message: {
      zh: `这一项以${known.source.organ.name}的为准，不能直接改；有错请点“报错”，由他们更正`,
      en: `This one is taken from ${known.source.organ.name} and cannot be changed here; if it is wrong, report it and they will correct it`,
    },
  }
}

function mayReplace(compiled: CompiledForm, code: string): boolean {
  return compiled.fields.get(code)?.reference.ownValue !== 'refused'
}

/**
 * Puts together what sources know and what the person typed. The own word wins where the form allows it, and is then
 * declared (trust D), not issued. Typing the same as the source keeps the source. A refused fetch leaves the field to
 * the person, except where only the source may speak, since such a field says who applies. Derived fields take nothing.
 */
export function mergeValues(compiled: CompiledForm, contributions: Contributions): Merged {
  const refused = new Set(contributions.refused)
  const values: FormValues = {}
  const provenance: KnownValues = {}
  const differences: { code: string; stated: Filled; known: FieldValue }[] = []
  const rejected: FieldProblem[] = []
  const codes = [...compiled.fields.values()]
    .filter((field) => field.group === undefined && !field.reference.computed)
    .map((field) => field.element.code)

  for (const code of [...codes, ...compiled.groups.keys()]) {
    const free = mayReplace(compiled, code)
    const known = refused.has(code) && free ? undefined : read(contributions.known, code)
    const typed = read(contributions.own, code)
    const supplied = known?.value ?? undefined
    const canonical = canonicalFilled(compiled, code, typed)
    const empty = canonical === 'null' || canonical === '[]'
    const differs = known && supplied !== undefined && canonical !== canonicalFilled(compiled, code, supplied)

    if (typed !== undefined && typed !== null && !empty && (supplied === undefined || (differs && free))) {
      values[code] = typed
      provenance[code] = ownValue(typed, contributions.at)
      if (differs) differences.push({ code, stated: typed, known })
    } else if (known) {
      if (typed !== undefined && typed !== null && !empty && differs) rejected.push(rejection(code, known))
      if (supplied !== undefined) values[code] = supplied
      provenance[code] = known
    }
  }
  return { values, provenance, differences, rejected }
}
