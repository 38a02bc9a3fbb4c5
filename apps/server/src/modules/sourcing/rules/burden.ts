import type { Burden, ItemContent, Relief, Sentence } from '@yimen/contract'
import { fieldsOf, type GraphFacts, type Origin, stateOf } from './graph.ts'

/** Minutes that one field to fill and one material to hand in cost; the district may set its own. */
export type Coefficients = Burden['coefficients']

export const usualCoefficients: Coefficients = { field: 1.5, material: 8 }

type Parameter = { readonly code: string; readonly value: string | number | boolean }

/** The coefficients of the district (`sourcing.minutes-per-field`, `sourcing.minutes-per-material`). */
export function coefficientsFrom(parameters: readonly Parameter[]): Coefficients {
  const minutes = (code: string, usual: number) => {
    const set = parameters.find((one) => one.code === code)?.value
    return typeof set === 'number' && set >= 0 ? set : usual
  }
  return {
    field: minutes('sourcing.minutes-per-field', usualCoefficients.field),
    material: minutes('sourcing.minutes-per-material', usualCoefficients.material),
  }
}

/** One thing that the item asks for, with where it comes from. */
type Asked = {
  readonly kind: 'element' | 'material'
  readonly code: string
  readonly name: Sentence
  readonly origin: Origin
}

function askedOf(facts: GraphFacts): Asked[] {
  const { content } = facts
  const elements = [...new Set(fieldsOf(content).map(({ element }) => element))]
  return [
    ...elements.map((code) => ({
      kind: 'element' as const,
      code,
      name: facts.names.get(code) ?? { zh: code, en: code },
      origin: facts.originOf('element', code),
    })),
    ...requiredMaterials(content).map(({ materialType, name, nameEnglish, source }) => {
      const origin = facts.originOf('material', materialType)
      return {
        kind: 'material' as const,
        code: materialType,
        name: { zh: name, en: nameEnglish ?? name },
        origin: { ...origin, own: origin.own || source === 'applicant' },
      }
    }),
  ]
}

function requiredMaterials(content: ItemContent) {
  return content.materials.filter(({ necessity }) => necessity === 'required')
}

/** What one application costs: as asked on paper, now, and with every source that could be had. */
export function burdenOf(facts: GraphFacts, coefficients: Coefficients): Burden {
  const asked = askedOf(facts)
  const of = (kind: Asked['kind']) => {
    const all = asked.filter((one) => one.kind === kind)
    const live = all.filter(({ origin }) => stateOf(origin) === 'live').length
    const own = all.filter(({ origin }) => stateOf(origin) === 'own').length
    return { all: all.length, live, own }
  }
  const [fields, materials] = [of('element'), of('material')]
  const minutes = (f: number, m: number) => rounded(f * coefficients.field + m * coefficients.material)
  return {
    fields: { asked: fields.all, prefilled: fields.live, left: fields.all - fields.live },
    materials: { asked: materials.all, struckOff: materials.live, left: materials.all - materials.live },
    minutes: {
      before: minutes(fields.all, materials.all),
      now: minutes(fields.all - fields.live, materials.all - materials.live),
      possible: minutes(fields.own, materials.own),
    },
    coefficients,
  }
}

/** What the next step of a source would be. */
function stepOf({ duties, asked }: Origin): Relief['step'] {
  const [duty] = duties
  if (duty) return duty.state === 'mounted' ? 'go-live' : 'mount'
  if (asked === null) return 'find-source'
  return asked.state === 'proposed' ? 'dispatch' : 'confirm'
}

/**
 * What would lower the burden most: each organ with its next step, by the minutes that it saves in one application.
 * `usedBy` tells how many other items ask for the same.
 */
export function reliefsOf(
  facts: GraphFacts,
  coefficients: Coefficients,
  usedBy: (kind: 'element' | 'material', code: string) => readonly string[],
): Relief[] {
  const open = askedOf(facts).filter(({ origin }) => !['live', 'own'].includes(stateOf(origin)))
  const groups = Map.groupBy(open, ({ origin }) => {
    const organ = origin.duties[0]?.organ ?? origin.asked?.organ ?? null
    return JSON.stringify([organ, stepOf(origin)])
  })
  const reliefs = [...groups.values()].flatMap((group): Relief[] => {
    const [first] = group
    if (!first) return []
    const organ = first.origin.duties[0]?.organ ?? first.origin.asked?.organ ?? null
    const fields = group.filter(({ kind }) => kind === 'element')
    const materials = group.filter(({ kind }) => kind === 'material')
    const others = new Set(group.flatMap(({ kind, code }) => usedBy(kind, code)))
    others.delete(facts.code)
    return [
      {
        organ,
        organName: organ === null ? null : facts.organName(organ).zh,
        step: stepOf(first.origin),
        fields: fields.map(({ name }) => name),
        materials: materials.map(({ name }) => name),
        minutes: rounded(fields.length * coefficients.field + materials.length * coefficients.material),
        otherItems: others.size,
      },
    ]
  })
  return reliefs.toSorted((a, b) => b.minutes - a.minutes || b.otherItems - a.otherItems)
}

function rounded(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
