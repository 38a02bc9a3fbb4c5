import type { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { FieldReference, Form, RepeatGroup, Section } from '@yimen/contract/forms/form.ts'

/** What stands at one place of a form: a section, a group, or a field in a section or group. */
export type FormPart = 'section' | 'group' | 'field'

/**
 * One difference between two revisions. `path` is the code of a section or group, the code of an element, or
 * `group.element`. A change names the properties that differ; `element` among them means that the data element itself
 * means something else. A part that stands elsewhere or in another order has moved.
 */
export type FormChange = {
  readonly part: FormPart
  readonly path: string
  readonly section: string
} & (
  | { readonly kind: 'added' | 'removed' | 'moved' }
  | { readonly kind: 'changed'; readonly what: readonly string[] }
)

/** A form together with what its elements meant. */
export type FormRevision = { readonly content: Form; readonly elements: readonly DataElement[] }

type Place = {
  readonly part: FormPart
  readonly path: string
  readonly section: string
  /** Where it hangs: its section, or its group. */
  readonly parent: string
  readonly own: Readonly<Record<string, unknown>>
}

/** What somebody has to know who goes from one revision of a form to the next, in the order of the newer one. */
export function compareForms(before: FormRevision, after: FormRevision): FormChange[] {
  const old = new Map(placesOf(before).map((place) => [keyOf(place), place]))
  const now = placesOf(after)
  const kept = new Set(now.map(keyOf))
  const steady = inSteadyOrder(now, [...old.keys()])
  const changes: FormChange[] = []
  for (const place of now) {
    const { part, path, section } = place
    const was = old.get(keyOf(place))
    if (was === undefined) {
      changes.push({ part, path, section, kind: 'added' })
      continue
    }
    if (was.parent !== place.parent || !steady.has(keyOf(place)))
      changes.push({ part, path, section, kind: 'moved' })
    const what = differing(was.own, place.own)
    if (what.length > 0) changes.push({ part, path, section, kind: 'changed', what })
  }
  for (const [key, { part, path, section }] of old)
    if (!kept.has(key)) changes.push({ part, path, section, kind: 'removed' })
  return changes
}

function keyOf({ part, path }: Place): string {
  return `${part} ${path}`
}

function placesOf({ content, elements }: FormRevision): Place[] {
  const meaning = new Map(elements.map(({ version: _, ...element }) => [element.code, element]))
  const field = (reference: FieldReference, section: string, group?: string): Place => ({
    part: 'field',
    path: group === undefined ? reference.element : `${group}.${reference.element}`,
    section,
    parent: group ?? section,
    own: { ...reference, element: meaning.get(reference.element) },
  })
  return content.sections.flatMap((section) => [
    sectionPlace(section),
    ...section.fields.flatMap((entry) =>
      'group' in entry
        ? [
            groupPlace(entry, section.code),
            ...entry.fields.map((each) => field(each, section.code, entry.group)),
          ]
        : [field(entry, section.code)],
    ),
  ])
}

function sectionPlace({ fields: _, ...own }: Section): Place {
  return { part: 'section', path: own.code, section: own.code, parent: '', own }
}

function groupPlace({ fields: _, ...own }: RepeatGroup, section: string): Place {
  return { part: 'group', path: own.group, section, parent: section, own }
}

function differing(one: Place['own'], other: Place['own']): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => canonical(one[name]) !== canonical(other[name])).sort()
}

/** The same text for the same value, whatever the order in which its properties were written. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** The parts that need not move: of those that stand in both, as many as possible that follow one another as before. */
function inSteadyOrder(now: readonly Place[], before: readonly string[]): Set<string> {
  const position = new Map(before.map((key, at) => [key, at]))
  const known = now.map(keyOf).filter((key) => position.has(key))
  // the longest rising run of old positions, kept as links from each part to the one before it
  const ends: {
    readonly key: string
    readonly at: number
    readonly link: number
    readonly length: number
  }[] = []
  for (const key of known) {
    const at = position.get(key) ?? 0
    let link = -1
    for (const [index, end] of ends.entries())
      if (end.at < at && end.length > (ends[link]?.length ?? 0)) link = index
    ends.push({ key, at, link, length: (ends[link]?.length ?? 0) + 1 })
  }
  const steady = new Set<string>()
  let last = ends.reduce((best, end, index) => (end.length > (ends[best]?.length ?? 0) ? index : best), -1)
  for (let end = ends[last]; end !== undefined; end = ends[last]) {
    steady.add(end.key)
    last = end.link
  }
  return steady
}
