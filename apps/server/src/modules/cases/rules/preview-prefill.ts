import type { FieldValue, PrefillPreview } from '@yimen/contract'
import type { CompiledForm } from '@yimen/form'

type Sources = PrefillPreview['sources']

/** What stands in a form by whom: fields by source, in the order of the form. Values stay out of it. */
export function bySource(form: CompiledForm, known: Readonly<Record<string, FieldValue>>): Sources {
  const sources = new Map<string, Sources[number]>()
  for (const code of answeredByApplicant(form)) {
    const value = known[code]
    if (!value || value.value === null || value.source.kind === 'own') continue
    const { source, fetchedAt, trust, duty } = value
    const key = `${source.organ.code}/${source.store}`
    const entry = sources.get(key) ?? { source, fields: [] }
    entry.fields.push({
      code,
      name: form.groups.get(code)?.group.label ?? form.names.element(code),
      fetchedAt,
      trust,
      duty: duty ?? null,
      refusable: form.fields.get(code)?.reference.ownValue !== 'refused',
    })
    sources.set(key, entry)
  }
  return [...sources.values()]
}

/** Codes of a form that the applicant answers for: no derived fields, none of the office's, groups as one. */
export function answeredByApplicant(form: CompiledForm): string[] {
  const codes = [...form.fields.values()]
    .filter(
      ({ reference, group }) =>
        group === undefined && !reference.computed && reference.filledBy === 'applicant',
    )
    .map(({ element }) => element.code)
  return [...codes, ...form.groups.keys()]
}
