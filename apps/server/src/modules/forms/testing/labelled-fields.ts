import { readdirSync, readFileSync } from 'node:fs'
import { type CodeList, PackCodeLists, PackDataElements, PackItem } from '@yimen/contract'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { KnownElement } from '../rules/matching/known-element.ts'
import { type AskedField, makeMatcher } from '../rules/matching/matcher.ts'

const data = new URL('../../../../../../data/', import.meta.url)
const pack = new URL('sample-district/', data)
const json = (name: string, at: URL): unknown => JSON.parse(readFileSync(new URL(name, at), 'utf8'))

/** A label as people write it, with the element that it means in the sample district; null = none of them. */
export type LabelledField = { readonly field: AskedField; readonly element: string | null }

const Row = z.object({ label: z.string(), blank: z.string(), section: z.string(), element: z.string() })

/** The labelled set in `data/element-matching`. */
export function labelledFields(): LabelledField[] {
  const text = readFileSync(new URL('element-matching/field-labels.csv', data), 'utf8')
  const rows: unknown[] = parse(text, { columns: true })
  return rows.map((row) => {
    const { label, blank, section, element } = Row.parse(row)
    return {
      field: { label, blank, section: section === '' ? undefined : section },
      element: element === '' ? null : element,
    }
  })
}

/** The elements and code lists of the sample district, with the names of the items that use each. */
export function sampleDefinitions(): { elements: KnownElement[]; codeLists: CodeList[] } {
  const usedIn = new Map<string, Set<string>>()
  const items = new URL('items/', pack)
  for (const file of readdirSync(items).filter((name) => name.endsWith('.json'))) {
    const { content } = PackItem.parse(json(file, items))
    for (const section of content.form?.sections ?? [])
      for (const entry of section.fields)
        for (const { element } of 'group' in entry ? entry.fields : [entry]) {
          const titles = usedIn.get(element) ?? new Set()
          usedIn.set(element, titles.add(content.name))
        }
  }
  const { elements } = PackDataElements.parse(json('data-elements.json', pack))
  return {
    elements: elements.map((element) => ({ ...element, usedIn: [...(usedIn.get(element.code) ?? [])] })),
    codeLists: PackCodeLists.parse(json('code-lists.json', pack)).lists,
  }
}

/** How well the matcher does: of what it proposes, and of what there is to find. */
export type MatchingScore = {
  readonly labels: number
  readonly meant: number
  readonly proposed: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly wrong: readonly {
    readonly label: string
    readonly meant: string | null
    readonly got: string | null
  }[]
}

/** Scores the matcher on labels. Proposing an element for a label that means none counts against its precision. */
export function scoreMatcher(labels: readonly LabelledField[]): MatchingScore {
  const { elements, codeLists } = sampleDefinitions()
  const matcher = makeMatcher(elements, codeLists)
  const results = labels.map(({ field, element }) => ({
    label: field.section === undefined ? field.label : `${field.section} · ${field.label}`,
    meant: element,
    got: matcher.match(field)?.element ?? null,
  }))
  const meant = results.filter((result) => result.meant !== null).length
  const proposed = results.filter(({ got }) => got !== null).length
  const right = results.filter((result) => result.got !== null && result.got === result.meant).length
  return {
    labels: labels.length,
    meant,
    proposed,
    right,
    precision: right / proposed,
    recall: right / meant,
    wrong: results.filter(({ meant: wanted, got }) => wanted !== got),
  }
}

/** The half that the matcher was tuned on, and the half that was only measured: every other label. */
export function halves(labels: readonly LabelledField[]): { tuned: LabelledField[]; held: LabelledField[] } {
  return {
    tuned: labels.filter((_, at) => at % 2 === 0),
    held: labels.filter((_, at) => at % 2 === 1),
  }
}
