import { readFileSync } from 'node:fs'
import { PackMaterialTypes } from '@yimen/contract'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { makeTypeMatcher } from '../rules/matching/match-type.ts'

const data = new URL('../../../../../../data/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, data), 'utf8')

/** The standard types of the sample district. */
export function sampleTypes() {
  return PackMaterialTypes.parse(JSON.parse(read('sample-district/material-types.json'))).materialTypes
}

const Half = z.enum(['tuned', 'held'])
/** The half that the matcher was tuned on, and the half that is only measured. */
export type Half = z.infer<typeof Half>

const Row = z.object({ name: z.string(), type: z.string(), half: Half })

/** A name as a list writes it, with the type that it means; null = none of them, or several. */
export type LabelledName = { readonly name: string; readonly type: string | null; readonly half: Half }

/** The labelled set in `data/material-matching`. */
export function labelledNames(): LabelledName[] {
  const rows: unknown[] = parse(read('material-matching/material-names.csv'), { columns: true })
  return rows.map((row) => {
    const { name, type, half } = Row.parse(row)
    return { name, type: type === '' ? null : type, half }
  })
}

/** How well the matcher does: of what it proposes, and of what there is to find. */
export type TypeScore = {
  readonly names: number
  readonly meant: number
  readonly proposed: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly wrong: readonly LabelledGot[]
}
type LabelledGot = LabelledName & { readonly got: string | null }

/** Scores the matcher on one half. Proposing a type for a name that means none counts against its precision. */
export function scoreTypeMatcher(half: Half): TypeScore {
  const match = makeTypeMatcher(sampleTypes())
  const judged = labelledNames()
    .filter((labelled) => labelled.half === half)
    .map((labelled) => ({ ...labelled, got: match(labelled.name).best?.code ?? null }))
  const meant = judged.filter(({ type }) => type !== null).length
  const proposed = judged.filter(({ got }) => got !== null).length
  const right = judged.filter(({ type, got }) => got !== null && got === type).length
  return {
    names: judged.length,
    meant,
    proposed,
    right,
    precision: right / proposed,
    recall: right / meant,
    wrong: judged.filter(({ type, got }) => type !== got),
  }
}
