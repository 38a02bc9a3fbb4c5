import { describe, expect, it } from 'vitest'
import type { ItemContent } from '../catalog/item.ts'
import { textsOf } from '../catalog/item-texts.ts'
import { checkItemCode } from '../codes/item-code.ts'
import type { Condition } from '../forms/condition.ts'
import { chineseOf } from '../platform/written.ts'
import { allFields, completeItem } from './complete-item.ts'
import { readSampleDistrict } from './read-pack.test-support.ts'

const pack = readSampleDistrict()
const elements = new Map(pack.elements.map((element) => [element.code, element]))
const types = new Set(pack.materialTypes.map(({ code }) => code))
const counters = pack.halls.find(({ code }) => code === 'HALL01')?.groups ?? []

/** Every condition that an item states, wherever it stands. */
function conditionsOf({ situations, materials, form }: ItemContent): Condition[] {
  const sections = form?.sections ?? []
  const placed = [
    ...situations.map(({ when }) => when),
    ...materials.map(({ when }) => when),
    ...sections.flatMap(({ visible, fields }) => [visible, ...fields.map((field) => field.visible)]),
    ...allFields(form).flatMap(({ visible, required }) => [
      visible,
      typeof required === 'string' ? undefined : required.when,
    ]),
  ]
  return placed.filter((condition) => condition !== undefined)
}

/** The single tests inside a condition. */
function testsOf(
  condition: Condition,
): Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>[] {
  if ('all' in condition) return condition.all.flatMap(testsOf)
  if ('any' in condition) return condition.any.flatMap(testsOf)
  return 'not' in condition ? testsOf(condition.not) : [condition]
}

describe.each(pack.items.map((item) => [item.code, item] as const))('item %s', (code, item) => {
  const whole = completeItem(item, pack.stateTables)
  const fields = allFields(item.content.form)
  const inForm = new Set(fields.map(({ element }) => element))

  it('refers to elements that exist, each once outside repeat groups', () => {
    const asked = [...inForm, ...fields.flatMap(({ computed }) => computed?.from ?? [])]
    expect(asked.filter((element) => !elements.has(element))).toEqual([])
    expect(item.content.result?.elements.filter((element) => !inForm.has(element))).toEqual([])
    const repeated = fields
      .map(({ element }) => element)
      .filter((element, at, all) => all.indexOf(element) !== at)
    expect(repeated).toEqual([])
  })

  it('is written in English too, every text and every name', () => {
    const texts = textsOf(item.content)
    expect(texts.length).toBeGreaterThan(60)
    expect(texts.filter(({ text }) => typeof text === 'string').map(({ path }) => path)).toEqual([])
    const named = [item.content, item.content.result, ...item.content.materials]
    expect(named.filter((one) => one && !one.nameEnglish).map((one) => one?.name)).toEqual([])
  })

  it('states conditions on situations, options and fields that it has', () => {
    const tests = conditionsOf(item.content).flatMap(testsOf)
    const wrong = tests.filter((test) => {
      if ('element' in test) return !inForm.has(test.element)
      const asked = item.content.situations.find((situation) => situation.code === test.situation)
      const named = 'is' in test ? [test.is] : 'isNot' in test ? [test.isNot] : 'in' in test ? test.in : []
      return (
        named.some((option) => !asked?.options.some(({ code }) => code === option)) || asked === undefined
      )
    })
    expect(wrong).toEqual([])
  })

  it('asks for standard materials, each with its law, and exempts by a duty that covers it', () => {
    const { materials, result } = item.content
    expect(materials.filter(({ materialType }) => !types.has(materialType))).toEqual([])
    expect(result?.materialType === undefined || types.has(result.materialType)).toBe(true)
    expect(materials.filter(({ legalBasis, nameEnglish }) => !legalBasis || !nameEnglish)).toEqual([])
    const uncovered = materials.filter(({ exemption, materialType }) => {
      if (exemption === undefined) return false
      const duty = pack.duties.find(({ number }) => number === exemption.duty)
      const organ = pack.organs.find((candidate) => candidate.code === duty?.organ)
      return (
        !duty?.materialTypes.includes(materialType) || organ?.short.zh !== chineseOf(exemption.sourceOrgan)
      )
    })
    expect(uncovered).toEqual([])
  })

  it('has codes that decompose to its organ, level and type', () => {
    const organ = pack.organs.find((candidate) => candidate.code === item.content.organ.code)
    const { basic, implementation, local } = item.content.codes
    const claims = { organ: organ?.socialCreditCode ?? '', type: item.content.type }
    for (const stated of [basic, implementation]) {
      const check = checkItemCode(stated?.value ?? '', claims)
      expect(check.ok && [check.code.scheme, check.findings]).toEqual([stated?.scheme, []])
    }
    expect(implementation?.value.slice(19)).toBe(basic?.value)
    expect(item.content.levels[0]).toBe(implementation?.value.slice(18, 19))
    expect(local).toEqual({ scheme: 'local', value: code })
  })

  it('names counters that its hall has', () => {
    const wrong = item.content.counters.filter((name) => {
      const [, letter, from, to = from] = /^([A-Z])(\d+)(?:–[A-Z](\d+))?$/.exec(name) ?? []
      const group = counters.find((candidate) => candidate.code === letter)
      return group === undefined || Number(from) < group.from || Number(to) > group.to
    })
    expect(wrong).toEqual([])
  })

  it('is completed with a state table whose steps fit into the promise and whose rows name its own fields', () => {
    const { steps, rows } = whole?.stateTable ?? { steps: [], rows: [] }
    const days = steps.reduce((sum, { limitDays }) => sum + limitDays, 0)
    expect(days).toBeLessThanOrEqual(item.content.promised?.days ?? 0)
    expect(steps.at(-1)?.role).toBe('decider')
    const named = rows.flatMap(({ read, write }) => [...read, ...write])
    expect(named.filter((element) => element !== '*' && !inForm.has(element))).toEqual([])
  })

  it('shows reviewers neither phones nor account numbers', () => {
    const rows = whole?.stateTable?.rows.filter(({ role }) => role === 'reviewer') ?? []
    const read = new Set(rows.flatMap((row) => row.read))
    expect(['*', 'P12', 'X05', 'X16', 'F15', 'L14', 'K04'].filter((element) => read.has(element))).toEqual([])
  })
})

describe('the seal subsidy for the woodworking firm, paid and by its head', () => {
  const content = pack.items.find(({ code }) => code === 'seal-subsidy')?.content
  const answers: Record<string, string> = { S1: 'self', S2: 'paid', S3: 'yes' }
  const holds = (condition: Condition | undefined) =>
    condition === undefined ||
    testsOf(condition).every(
      (test) => 'situation' in test && 'is' in test && answers[test.situation] === test.is,
    )
  const fields = (content?.form?.sections ?? [])
    .filter(({ visible }) => holds(visible))
    .flatMap((section) => section.fields)
    .flatMap((field) =>
      'element' in field && field.filledBy !== 'staff' && holds(field.visible) ? field.element : [],
    )
  const known = new Set(
    pack.entries
      .filter(({ subject, organ }) => subject === 'chestnut-woodwork' && organ !== 'SELF')
      .flatMap(({ values }) => Object.keys(values)),
  )

  it('has sixteen fields, of which stores fill thirteen', () => {
    expect(fields).toHaveLength(16)
    expect(fields.filter((element) => !known.has(element))).toEqual(['C02', 'C17', 'C10'])
  })

  it('asks for two materials that no duty covers, one of which lies in the vault', () => {
    const asked = (content?.materials ?? []).filter(
      ({ when, exemption }) => holds(when) && exemption === undefined,
    )
    expect(asked.map(({ materialType }) => materialType)).toEqual(['bank-account-proof', 'seal-invoice'])
    const held = pack.vault
      .filter(({ subject }) => subject === 'chestnut-woodwork')
      .map(({ materialType }) => materialType)
    expect(held).toContain('bank-account-proof')
  })
})
