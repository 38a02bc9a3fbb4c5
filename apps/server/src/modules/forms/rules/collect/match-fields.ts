import type { CollectedFile, DataElement, ProposedField, ProposedSection } from '@yimen/contract'
import type { Matcher } from '../matching/matcher.ts'
import type { ReadField, ReadSection } from './propose-fields.ts'

/** Puts beside each field of a form the elements that it may mean. What is no field is matched to nothing. */
export function matchFields(
  matcher: Matcher,
  elements: ReadonlyMap<string, DataElement>,
  codeFor: (label: string) => string,
  form: string,
  sections: readonly ReadSection[],
): ProposedSection[] {
  return sections.map(({ title, repeats, fields }) => ({
    title,
    repeats,
    fields: fields.map((field) => matchField(matcher, elements, codeFor, field, form, title)),
  }))
}

function matchField(
  matcher: Matcher,
  elements: ReadonlyMap<string, DataElement>,
  codeFor: (label: string) => string,
  field: ReadField,
  form: string,
  section: string | null,
): ProposedField {
  const asked = { label: field.label, blank: field.blank, section: section ?? undefined, form }
  const likely = matcher.candidates(asked)
  const candidates = likely.flatMap(({ element, score, reasons }) => {
    const known = elements.get(element)
    return known ? [{ element, name: known.name, score, reasons: [...reasons] }] : []
  })
  const match = field.leaveOut === null ? (matcher.choose(likely)?.element ?? null) : null
  return { ...field, candidates, match, newCode: codeFor(field.label) }
}

/** All fields of a file, in order. */
export function fieldsOf({ sections }: Pick<CollectedFile, 'sections'>): ProposedField[] {
  return sections.flatMap(({ fields }) => fields)
}
