import type { DataKind, ElementUse, MaterialTypeUse, Sentence } from '@yimen/contract'

/** What one organ's items need of one element or one material type. */
export type Need = {
  readonly asking: string
  readonly kind: DataKind
  readonly code: string
  readonly name: Sentence
  readonly items: readonly string[]
}

export type Derived = { readonly needs: readonly Need[]; readonly onlyTheApplicant: number }

type Known = {
  /** Data elements by code, with the source that the library names. */
  readonly elements: ReadonlyMap<string, { readonly name: Sentence; readonly source: string }>
  /** Material types that an organ issues. */
  readonly organIssued: ReadonlySet<string>
}

/** The source of an element that only the person knows. */
const self = 'SELF'

/**
 * The demands that published items make: every element that people are asked for and every material, by the organ that
 * asks. What is computed or filled by staff is not asked of people. What only the applicant knows or makes cannot be
 * supplied by anybody: it is counted and left out.
 */
export function deriveNeeds(
  elements: readonly ElementUse[],
  materials: readonly MaterialTypeUse[],
  known: Known,
): Derived {
  let onlyTheApplicant = 0
  const needs = new Map<string, { need: Omit<Need, 'items'>; items: Set<string> }>()
  const need = (one: Omit<Need, 'items'>, item: string) => {
    const key = `${one.asking}/${one.kind}/${one.code}`
    const there = needs.get(key) ?? { need: one, items: new Set<string>() }
    there.items.add(item)
    needs.set(key, there)
  }
  for (const { element: code, item, organ, filledBy, computed } of elements) {
    if (filledBy === 'staff' || computed) continue
    const element = known.elements.get(code)
    if (element === undefined || element.source === self) onlyTheApplicant += 1
    else need({ asking: organ.code, kind: 'element', code, name: element.name }, item.code)
  }
  for (const { materialType: code, item, organ, name } of materials) {
    if (!known.organIssued.has(code)) onlyTheApplicant += 1
    else need({ asking: organ.code, kind: 'material', code, name: { zh: name, en: name } }, item.code)
  }
  return {
    needs: [...needs.values()].map(({ need: one, items }) => ({ ...one, items: [...items].sort() })),
    onlyTheApplicant,
  }
}
