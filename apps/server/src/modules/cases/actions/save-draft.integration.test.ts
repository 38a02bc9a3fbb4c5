import { attachMaterial, openCase, readMyCase, saveDraft } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pngContent } from '../../../../../../tests/setup/make-content.ts'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { call, done } from '../testing/call.ts'
import { openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { fullDraft, paid, stranger, submitted, unknownFirm, uploadPdf } from '../testing/seal-matter.ts'

let district: SampleDistrict
let lin: Person
let firm: string

beforeAll(async () => {
  district = await openSampleDistrict()
  lin = district.as(await district.resident('lin-zhixia'))
  firm = district.subject('chestnut-woodwork')
})
afterAll(() => district.close())

async function opened(person: Person, onBehalfOf: string) {
  return (await done(person, openCase, { body: { itemCode: 'seal-subsidy', onBehalfOf } })).case
}

describe('saving', () => {
  test('keeps what was typed, with the person as its source, and counts what is still missing', async () => {
    const { caseId, version } = await opened(lin, firm)
    const saved = await done(lin, saveDraft, { params: { caseId }, version, body: paid })
    expect(saved.values.C10).toMatchObject({ value: '380.00', source: { kind: 'own' }, trust: 'D' })
    expect(saved.missing.map((one) => `${one.kind} ${one.code}`)).toEqual(['material M5'])
    expect(saved.version).toBeGreaterThan(version)
    expect((await done(lin, readMyCase, { params: { caseId } })).values.C10).toEqual(saved.values.C10)
  })

  test('null clears; what is not sent stays', async () => {
    const { who, firm: own } = stranger()
    const person = district.as(who)
    const { caseId, version } = await fullDraft(person, own, unknownFirm)
    const body = { answers: unknownFirm.answers, own: { C06: null } }
    const saved = await done(person, saveDraft, { params: { caseId }, version, body })
    expect(saved.values.C06).toBeUndefined()
    expect(saved.values.C04).toMatchObject({ value: unknownFirm.own.C04 })
    expect(saved.missing.map((one) => one.code)).toEqual(['C06'])
  })

  test.each([
    ['one that the form does not have', 'Z99'],
    ['one that staff fill', 'C12'],
    ['one of another object', 'constructor'],
  ])('an element that is %s is refused by name, and nothing is changed', async (_name, code) => {
    const { caseId, version } = await opened(lin, firm)
    const own = JSON.parse(`{ "C10": "1.00", "${code}": "x" }`)
    const refused = await call(lin, saveDraft, { params: { caseId }, version, body: { answers: {}, own } })
    expect(refused).toMatchObject({
      status: 422,
      code: 'cases.unknown-element',
      problem: { fields: [{ path: `body.own.${code}` }] },
    })
    expect((await done(lin, readMyCase, { params: { caseId } })).version).toBe(version)
  })

  test('what only the source may say cannot be typed over', async () => {
    const { who, firm: own } = stranger()
    const person = district.as(who)
    const { caseId, version } = await opened(person, own)
    const wrong = { ...unknownFirm, own: { ...unknownFirm.own, L01: '91110102YM91000136', C06: 'abc' } }
    const saved = await done(person, saveDraft, { params: { caseId }, version, body: wrong })
    expect(saved.missing.map((one) => one.code).sort()).toEqual(['C06', 'L01'])
  })

  test('who saw an older version is shown the newer one', async () => {
    const { caseId, version } = await opened(lin, firm)
    await done(lin, saveDraft, { params: { caseId }, version, body: paid })
    const stale = await call(lin, saveDraft, { params: { caseId }, version, body: { answers: {}, own: {} } })
    expect(stale).toMatchObject({
      status: 409,
      code: 'platform.stale-version',
      problem: { current: { caseId, answers: paid.answers } },
    })
  })

  test('of two who save the same at once, one is told', async () => {
    const { caseId, version } = await opened(lin, firm)
    const gu = district.as(await district.resident('gu-yuanzhou'))
    const both = await Promise.all(
      [lin, gu].map((person) => call(person, saveDraft, { params: { caseId }, version, body: paid })),
    )
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
  })

  test('is over with the submission', async () => {
    const { who, firm: own } = stranger()
    const person = district.as(who)
    const { caseId, version } = await submitted(person, own, unknownFirm)
    expect(await call(person, saveDraft, { params: { caseId }, version, body: unknownFirm })).toMatchObject({
      status: 409,
      code: 'cases.not-now',
      problem: { current: { status: 'submitted' } },
    })
  })
})

describe('materials', () => {
  const attach = (
    person: Person,
    of: { caseId: string; version: number },
    body: Parameters<typeof attachMaterial.body.parse>[0],
  ) =>
    call(person, attachMaterial, {
      params: { caseId: of.caseId },
      version: of.version,
      body: attachMaterial.body.parse(body),
    })

  test('an uploaded file is of trust C, can be replaced and taken away', async () => {
    const draft = await opened(lin, firm)
    const { version } = await done(lin, saveDraft, {
      params: { caseId: draft.caseId },
      version: draft.version,
      body: paid,
    })
    const first = await uploadPdf(lin)
    const one = await attach(
      lin,
      { caseId: draft.caseId, version },
      { requirement: 'M5', from: { kind: 'file', fileId: first } },
    )
    expect(one.answer?.requirements.find((each) => each.code === 'M5')).toMatchObject({
      state: 'provided',
      material: { trust: 'C', fileId: first, fileName: '刻章发票.pdf' },
    })
    const second = await uploadPdf(lin)
    const two = await attach(
      lin,
      { caseId: draft.caseId, version: version + 1 },
      { requirement: 'M5', from: { kind: 'file', fileId: second } },
    )
    expect(two.answer?.requirements.find((each) => each.code === 'M5')?.material?.fileId).toBe(second)
    const none = await attach(
      lin,
      { caseId: draft.caseId, version: version + 2 },
      { requirement: 'M5', from: { kind: 'none' } },
    )
    expect(none.answer?.requirements.find((each) => each.code === 'M5')).toMatchObject({
      state: 'missing',
      material: null,
    })
  })

  test('a file of somebody else, a file that does not exist, another format and an unknown requirement are refused', async () => {
    const { caseId } = await opened(lin, firm)
    const { version } = await done(lin, readMyCase, { params: { caseId } })
    const theirs = await uploadPdf(district.as(stranger().who))
    const upload = async (name: string, content: Uint8Array) =>
      String(JSON.parse(JSON.stringify((await lin.upload(name, content)).body)).fileId)
    const picture = await upload('章.png', pngContent)
    const mine = await uploadPdf(lin)
    const file = (fileId: string, requirement = 'M5') => ({
      requirement,
      from: { kind: 'file' as const, fileId },
    })
    const at = { caseId, version }
    expect(await attach(lin, at, file(theirs))).toMatchObject({ status: 404, code: 'files.not-found' })
    expect(await attach(lin, at, file(caseId))).toMatchObject({ status: 404, code: 'files.not-found' })
    expect(await attach(lin, at, file(mine, 'M6'))).toMatchObject({
      status: 422,
      code: 'cases.unknown-requirement',
    })
    expect(
      await attach(lin, at, { requirement: 'M5', from: { kind: 'vault', materialId: caseId } }),
    ).toMatchObject({
      status: 422,
    })
    expect((await attach(lin, at, file(picture))).status).toBe(200)
  })

  test('a file of a format that the requirement does not take is refused', async () => {
    const person = district.as(await district.resident('dai-suxin'))
    const shop = district.subject('clipmoon-hair')
    const { case: draft } = await done(person, openCase, {
      body: {
        itemCode: 'public-place-hygiene',
        onBehalfOf: shop,
        answers: { S1: 'self', S2: 'hair', S3: 'no', S4: 'no' },
      },
    })
    const { body } = await person.upload('制度.png', pngContent)
    const fileId = String(JSON.parse(JSON.stringify(body)).fileId)
    expect(await attach(person, draft, { requirement: 'M7', from: { kind: 'file', fileId } })).toMatchObject({
      status: 415,
      code: 'materials.other-format',
    })
  })

  test('a material of the vault is taken only for what it is', async () => {
    const { caseId } = await opened(lin, firm)
    const view = await done(lin, readMyCase, { params: { caseId } })
    const proof = view.requirements.find((one) => one.code === 'M4')?.material?.materialId ?? ''
    expect(
      await attach(lin, view, { requirement: 'M5', from: { kind: 'vault', materialId: proof } }),
    ).toMatchObject({
      status: 422,
    })
    const taken = await attach(lin, view, { requirement: 'M4', from: { kind: 'vault', materialId: proof } })
    expect(taken.answer?.requirements.find((one) => one.code === 'M4')).toMatchObject({ state: 'from-vault' })
  })
})
