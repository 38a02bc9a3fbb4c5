import { randomUUID } from 'node:crypto'
import { handInCase, listMyCases, readMyCase } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { readEvents } from '../../../platform/events/log.ts'
import { call, done } from '../testing/call.ts'
import { publish } from '../testing/publish.ts'
import { openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { free, paid, stranger, unknownFirm, uploadPdf } from '../testing/seal-matter.ts'

let district: SampleDistrict
let lin: Person
let firm: string
beforeAll(async () => {
  district = await openSampleDistrict()
  lin = district.as(await district.resident('lin-zhixia'))
  firm = district.subject('chestnut-woodwork')
})
afterAll(() => district.close())

const seal = { itemCode: 'seal-subsidy', declared: true } as const

describe('handing in a whole application at once', () => {
  test('names everything that is missing at once, and keeps nothing', async () => {
    const refused = await call(lin, handInCase, {
      body: { ...seal, onBehalfOf: firm, answers: paid.answers, own: {} },
    })
    expect(refused).toMatchObject({ status: 422, code: 'cases.incomplete' })
    const paths = refused.problem?.fields?.map((field) => field.path)
    expect(paths).toEqual(['field.C02', 'field.C17', 'field.C10', 'material.M5'])
    expect((await done(lin, listMyCases)).rows).toEqual([])
  })

  test('the case is as if it had been prepared here: number, receipt, materials, sources', async () => {
    const fileId = await uploadPdf(lin)
    const handed = await done(lin, handInCase, {
      body: { ...seal, onBehalfOf: firm, ...paid, files: [{ requirement: 'M5', fileId }] },
    })
    expect(handed.number).toMatch(/^ZWFW-2026-\d{6}$/)
    expect(handed.headline.zh).toContain('9 月 29 日')
    const matter = await done(lin, readMyCase, { params: { caseId: handed.caseId } })
    expect(matter).toMatchObject({
      status: 'submitted',
      number: handed.number,
      version: 1,
      deemedOn: handed.tellBy,
    })
    expect(matter.documents.map((document) => [document.kind, document.number])).toEqual([
      ['receipt', handed.number],
    ])
    expect(matter.requirements.map(({ code, state }) => [code, state])).toEqual([
      ['M1', 'exempt'],
      ['M2', 'exempt'],
      ['M3', 'exempt'],
      ['M4', 'from-vault'],
      ['M5', 'provided'],
    ])
    expect(matter.values.L02?.source.store).toBe('法人库')
    expect(matter.timeline.map((entry) => entry.type)).toEqual(['cases.case-submitted'])
  })

  test('the same key hands in once, and what may be had once is not had twice', async () => {
    const { who, firm: unknown } = stranger()
    const person = district.as(who)
    const body = { ...seal, onBehalfOf: unknown, ...unknownFirm }
    const key = randomUUID()
    const three = await Promise.all([1, 2, 3].map(() => call(person, handInCase, { body, key })))
    expect(new Set(three.map((one) => one.answer?.number)).size).toBe(1)
    expect((await done(person, listMyCases)).rows).toHaveLength(1)
    expect(await call(person, handInCase, { body })).toMatchObject({ status: 409, code: 'cases.once-only' })
  })

  test('the number that COMMIT brings stands in the answer, in the kept answer and in the history alike', async () => {
    const { who, firm: own } = stranger()
    const person = district.as(who)
    const body = { ...seal, onBehalfOf: own, ...unknownFirm }
    const key = randomUUID()
    const { number, caseId } = await done(person, handInCase, { body, key })
    expect(number).toMatch(/^ZWFW-2026-\d{6}$/)
    expect(await done(person, handInCase, { body, key })).toMatchObject({ number, caseId })
    const history = await district.server.inDistrict((tx) => readEvents(tx, district.server.district, caseId))
    expect(history.map(({ type, data }) => [type, data.number])).toEqual([
      ['cases.case-opened', undefined],
      ['cases.case-submitted', number],
      ['cases.document-drawn-up', undefined],
    ])
  })

  test('many at once get numbers without gap or double', async () => {
    const all = Array.from({ length: 12 }, () => stranger())
    const refused = { ...seal, onBehalfOf: firm, answers: paid.answers, own: {} }
    const answers = await Promise.all(
      all.flatMap(({ who, firm: own }) => [
        done(district.as(who), handInCase, { body: { ...seal, onBehalfOf: own, ...unknownFirm } }),
        call(lin, handInCase, { body: refused }).then(() => null),
      ]),
    )
    const numbers = answers.flatMap((answer) => (answer ? [Number(answer.number.slice(-6))] : []))
    numbers.sort((left, right) => left - right)
    const [first = 0] = numbers
    expect(numbers).toEqual(all.map((_, at) => first + at))
  })

  test('an answer under its key comes again also when the same could not be handed in any more', async () => {
    const { who, firm: unknown } = stranger()
    const person = district.as(who)
    const body = { ...seal, onBehalfOf: unknown, ...unknownFirm }
    const key = randomUUID()
    const first = await call(person, handInCase, { body, key })
    const noLonger = district.as({ ...who, represents: [] })
    expect(await call(noLonger, handInCase, { body, key })).toEqual(first)
    expect(await call(noLonger, handInCase, { body })).toMatchObject({ code: 'cases.not-your-subject' })
  })

  test('nobody hands in for a firm that is not theirs, nor a file of somebody else', async () => {
    const { who, firm: unknown } = stranger()
    const body = { ...seal, onBehalfOf: firm, ...free }
    expect(await call(district.as(who), handInCase, { body })).toMatchObject({
      code: 'cases.not-your-subject',
    })
    const theirs = await uploadPdf(lin)
    const stolen = {
      ...seal,
      onBehalfOf: unknown,
      answers: paid.answers,
      own: { ...unknownFirm.own, ...paid.own },
      files: [{ requirement: 'M5', fileId: theirs }],
    }
    expect(await call(district.as(who), handInCase, { body: stolen })).toMatchObject({
      status: 404,
      code: 'files.not-found',
    })
  })

  test('what is published anew counts at once, also where this process knows the version before', async () => {
    const before = stranger()
    await done(district.as(before.who), handInCase, {
      body: { ...seal, onBehalfOf: before.firm, ...unknownFirm },
    })
    await publish(district, 'seal-subsidy', { name: '新开办企业刻章补助（新）', materials: [] })
    const { who, firm: unknown } = stranger()
    const { caseId } = await done(district.as(who), handInCase, {
      body: { ...seal, onBehalfOf: unknown, ...unknownFirm },
    })
    const matter = await done(district.as(who), readMyCase, { params: { caseId } })
    expect(matter).toMatchObject({ itemVersion: 2, requirements: [] })
  })
})
