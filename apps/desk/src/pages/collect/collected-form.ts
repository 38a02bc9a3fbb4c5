import type { operations } from '@yimen/client'
import type { CollectedFile, ProposedField } from '@yimen/contract'

/** What a person says about one field: an element by its code, a new element, or that it is left out. */
export type Decision =
  | { kind: 'element'; code: string }
  | { kind: 'new' }
  | { kind: 'out' }
  | { kind: 'open' }
export type Confirmation =
  operations['forms.confirm-collection']['requestBody']['content']['application/json']
type Made = Pick<Confirmation, 'content' | 'newElements' | 'synonyms'>

/** Where a field stands in its file. */
export const placeOf = (section: number, field: number): string => `${section}.${field}`

/** What is proposed: the element that matches; what is no field is left out; the rest is open. */
export function proposedDecision({ match, leaveOut }: ProposedField): Decision {
  if (leaveOut !== null) return { kind: 'out' }
  return match === null ? { kind: 'open' } : { kind: 'element', code: match }
}

/** From this score on the label is the element's own already, and is no new synonym. */
const ownLabel = 0.98

/** How a field is asked until the designer says otherwise. */
const asked = {
  required: 'always' as const,
  filledBy: 'applicant' as const,
  ownValue: 'allowed' as const,
}

/** The form that the decisions make, with new elements and labels to keep; undefined when nothing is left in it. */
export function formOfDecisions(
  file: CollectedFile,
  decided: ReadonlyMap<string, Decision>,
): Made | undefined {
  const newElements = new Map<string, NonNullable<Made['newElements']>[number]>()
  const synonyms: NonNullable<Made['synonyms']> = []
  const sections: Made['content']['sections'] = []
  file.sections.forEach((section, at) => {
    const fields = section.fields.flatMap((field, index) => {
      const decision = decided.get(placeOf(at, index)) ?? proposedDecision(field)
      if (decision.kind === 'new') {
        newElements.set(field.newCode, newElement(field))
        return [{ element: field.newCode, ...asked }]
      }
      if (decision.kind !== 'element') return []
      const own = field.candidates.find(({ element }) => element === decision.code)
      if ((own?.score ?? 0) < ownLabel) synonyms.push({ element: decision.code, label: field.label })
      return [
        { element: decision.code, label: { zh: field.label, en: own?.name.en ?? field.label }, ...asked },
      ]
    })
    if (fields.length === 0) return
    const title = section.title ?? file.title
    const said = { zh: title, en: title }
    sections.push({
      code: `s${sections.length + 1}`,
      title: said,
      fields: section.repeats
        ? [{ group: `g${sections.length + 1}`, label: said, min: 1, max: 20, fields }]
        : fields,
    })
  })
  if (sections.length === 0) return undefined
  return { content: { sections }, newElements: [...newElements.values()], synonyms }
}

function newElement({ newCode, label, type, unit }: ProposedField) {
  return {
    code: newCode,
    name: { zh: label, en: label },
    type: type === 'code' ? ('string' as const) : type,
    sensitivity: 2 as const,
    source: 'SELF',
    synonyms: [],
    ...(unit === null ? {} : { unit: { zh: unit, en: unit } }),
  }
}

/** Fields that nobody has decided on yet. */
export function openPlaces(file: CollectedFile, decided: ReadonlyMap<string, Decision>): string[] {
  return file.sections.flatMap((section, at) =>
    section.fields.flatMap((field, index) => {
      const place = placeOf(at, index)
      return (decided.get(place) ?? proposedDecision(field)).kind === 'open' ? [place] : []
    }),
  )
}
