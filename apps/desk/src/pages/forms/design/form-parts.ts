import type { FieldReference, Form, RepeatGroup, Section } from '@yimen/contract'

/** Where a part stands: [section], [section, field or group], [section, group, field of the group]. */
export type Place = readonly number[]

export type Part =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'group'; readonly group: RepeatGroup }
  | { readonly kind: 'field'; readonly field: FieldReference }

type Entry = Section['fields'][number]

/** The part at a place; undefined when nothing stands there (any more). */
export function partAt(form: Form, [at, of, cell]: Place): Part | undefined {
  const section = at === undefined ? undefined : form.sections[at]
  if (section === undefined || of === undefined) return section && { kind: 'section', section }
  const entry = section.fields[of]
  if (entry === undefined) return undefined
  if (!('group' in entry)) return cell === undefined ? { kind: 'field', field: entry } : undefined
  if (cell === undefined) return { kind: 'group', group: entry }
  const field = entry.fields[cell]
  return field && { kind: 'field', field }
}

/** The form with another part at this place. */
export function withPart(form: Form, place: Place, part: Part): Form {
  const [at, of, cell] = place
  return changeSection(form, at, (section) => {
    if (of === undefined) return part.kind === 'section' ? part.section : section
    return changeEntry(section, of, (entry) => {
      if (cell === undefined)
        return part.kind === 'section' ? entry : part.kind === 'group' ? part.group : part.field
      if (!('group' in entry) || part.kind !== 'field') return entry
      return { ...entry, fields: entry.fields.map((field, index) => (index === cell ? part.field : field)) }
    })
  })
}

/**
 * Puts a part after the one at `place`, or last in it where that can hold it, and answers where it now stands. Only
 * sections stand beside sections, and a group holds fields only.
 */
export function insertPart(form: Form, place: Place, part: Part): { form: Form; place: Place } {
  const [at = form.sections.length - 1, of] = place
  if (part.kind === 'section') {
    const sections = inserted(form.sections, at + 1, part.section)
    return { form: { ...form, sections }, place: [at + 1] }
  }
  const section = form.sections[at]
  const entry = of === undefined ? undefined : section?.fields[of]
  if (part.kind === 'field' && entry !== undefined && 'group' in entry) {
    const cell = (place[2] ?? entry.fields.length - 1) + 1
    const next = changeSection(form, at, (one) =>
      changeEntry(one, of ?? 0, (held) =>
        'group' in held ? { ...held, fields: inserted(held.fields, cell, part.field) } : held,
      ),
    )
    return { form: next, place: [at, of ?? 0, cell] }
  }
  const fresh: Entry = part.kind === 'group' ? part.group : part.field
  const index = (of ?? (section?.fields.length ?? 0) - 1) + 1
  const next = changeSection(form, at, (one) => ({ ...one, fields: inserted(one.fields, index, fresh) }))
  return { form: next, place: [at, index] }
}

/** Whether a part may go: the last section, and the last field of a section or group, have to stay. */
export function mayRemove(form: Form, place: Place): boolean {
  return siblings(form, place) > 1
}

/** The form without the part at this place. */
export function withoutPart(form: Form, place: Place): Form {
  if (!mayRemove(form, place)) return form
  const [at, of, cell] = place
  if (of === undefined) return { ...form, sections: form.sections.filter((_, index) => index !== at) }
  return changeSection(form, at, (section) => {
    if (cell === undefined) return { ...section, fields: section.fields.filter((_, index) => index !== of) }
    return changeEntry(section, of, (entry) =>
      'group' in entry ? { ...entry, fields: entry.fields.filter((_, index) => index !== cell) } : entry,
    )
  })
}

/** Moves a part one step among its siblings; a field at the edge of a section goes on into the next one. */
export function movePart(form: Form, place: Place, by: 1 | -1): { form: Form; place: Place } {
  const last = place.at(-1) ?? 0
  const next = last + by
  if (next >= 0 && next < siblings(form, place)) {
    const moved = [...place.slice(0, -1), next]
    const [one, other] = [partAt(form, place), partAt(form, moved)]
    if (!one || !other) return { form, place }
    return { form: withPart(withPart(form, place, other), moved, one), place: moved }
  }
  const [at = 0, of] = place
  const neighbour = form.sections[at + by]
  const part = partAt(form, place)
  if (place.length !== 2 || of === undefined || !neighbour || !part || !mayRemove(form, place))
    return { form, place }
  if (part.kind === 'section') return { form, place }
  const entry: Entry = part.kind === 'group' ? part.group : part.field
  const index = by === 1 ? 0 : neighbour.fields.length
  const without = withoutPart(form, place)
  const into = changeSection(without, at + by, (section) => ({
    ...section,
    fields: inserted(section.fields, index, entry),
  }))
  return { form: into, place: [at + by, index] }
}

/** Every place of a form in the order in which it is read. */
export function placesOf(form: Form): Place[] {
  return form.sections.flatMap((section, at) => [
    [at],
    ...section.fields.flatMap((entry, of) => [
      [at, of],
      ...('group' in entry ? entry.fields.map((_, cell) => [at, of, cell]) : []),
    ]),
  ])
}

/** Codes of the elements that a form asks for; an element stands in a form once. */
export function elementsIn(form: Form): Set<string> {
  return new Set(
    placesOf(form).flatMap((place) => {
      const part = partAt(form, place)
      return part?.kind === 'field' ? [part.field.element] : []
    }),
  )
}

/** The place of a section, group or element with this code; undefined when the form has none. */
export function placeOf(form: Form, code: string): Place | undefined {
  return placesOf(form).find((place) => {
    const part = partAt(form, place)
    if (part?.kind === 'section') return part.section.code === code
    return part?.kind === 'group' ? part.group.group === code : part?.field.element === code
  })
}

function siblings(form: Form, [at = 0, of, cell]: Place): number {
  if (of === undefined) return form.sections.length
  const fields = form.sections[at]?.fields ?? []
  if (cell === undefined) return fields.length
  const entry = fields[of]
  return entry && 'group' in entry ? entry.fields.length : 0
}

function changeSection(form: Form, at: number | undefined, change: (section: Section) => Section): Form {
  return { ...form, sections: form.sections.map((one, index) => (index === at ? change(one) : one)) }
}

function changeEntry(section: Section, of: number, change: (entry: Entry) => Entry): Section {
  return { ...section, fields: section.fields.map((one, index) => (index === of ? change(one) : one)) }
}

function inserted<T>(list: readonly T[], at: number, one: T): T[] {
  return [...list.slice(0, at), one, ...list.slice(at)]
}

/** A field as it is put on a form: required, filled in by the applicant, who may put an own value in its place. */
export function freshField(element: string) {
  return {
    element,
    required: 'always',
    filledBy: 'applicant',
    ownValue: 'allowed',
  } as const satisfies FieldReference
}

/** A code for a new section or group that the form does not have yet: `section-2`, `group-1`. */
export function freeCode(form: Form, stem: 'section' | 'group'): string {
  const taken = new Set(
    form.sections.flatMap(({ code, fields }) => [
      code,
      ...fields.flatMap((one) => ('group' in one ? [one.group] : [])),
    ]),
  )
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
