import { randomUUID } from 'node:crypto'
import {
  attachMaterial,
  listMyAudit,
  listWorklist,
  readCaseItem,
  readDeskCase,
  readMyCase,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfContent } from '../../../../../tests/setup/make-content.ts'
import { drawDocument } from './jobs/draw-document.ts'
import { act } from './testing/act.ts'
import { done } from './testing/call.ts'
import { type Everybody, everybody, namesOf } from './testing/everybody.ts'
import { stagesOf } from './testing/hygiene-stages.ts'
import { handlers, type Table } from './testing/permission-tables.ts'
import { openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'
import { statusOf } from './testing/status-of.ts'

let district: SampleDistrict
let people: Everybody
let stages: ReturnType<typeof stagesOf>
const names = () => namesOf(people)

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  people = await everybody(district)
  stages = stagesOf(district, people)
})
afterAll(() => district.close())

describe('who sees what', () => {
  test('a case at the desk', async () => {
    const caseId = await stages.accepted()
    const found: Partial<Table> = {}
    for (const name of names()) found[name] = await statusOf(district, people[name], readDeskCase, caseId)
    expect(found).toEqual(handlers)
  })

  test('a draft is seen by its applicant alone', async () => {
    const caseId = await stages.draft()
    const found: Partial<Table> = {}
    for (const name of names()) found[name] = await statusOf(district, people[name], readDeskCase, caseId)
    const hidden = Object.fromEntries(
      Object.entries(handlers).map(([name, status]) => [name, status === 200 ? 404 : status]),
    )
    expect(found).toEqual(hidden)
    expect(await statusOf(district, people.applicant, readMyCase, caseId)).toBe(200)
  })

  test('the item of a case', async () => {
    const caseId = await stages.submitted()
    const found: Partial<Table> = {}
    for (const name of names()) found[name] = await statusOf(district, people[name], readCaseItem, caseId)
    expect(found).toEqual({
      ...handlers,
      'another resident': 404,
      applicant: 200,
      'agent without power': 404,
      'catalogue editor': 404,
      director: 404,
      'system administrator': 404,
      'security administrator': 404,
      'audit administrator': 404,
    })
  })

  test('the worklist', async () => {
    const found: Partial<Table> = {}
    for (const name of names()) found[name] = (await people[name].get(listWorklist.path)).status
    expect(found).toEqual({
      ...handlers,
      'clerk of another organ': 200,
      'reviewer of another organ': 200,
      'reviewer of other items': 200,
      'decider of another organ': 200,
      'decider of other items': 200,
    })
  })

  test.each([
    ['submitted', 'clerk of the centre', ['B18', 'L02', 'X16'], []],
    ['submitted', 'reviewer', [], ['B18', 'L02', 'X16']],
    ['accepted', 'clerk of the centre', ['L02', 'X15'], ['B18', 'X16', 'X07']],
    ['accepted', 'reviewer', ['B18', 'L02'], ['X16']],
    ['deciding', 'decider', ['B18', 'L02', 'X16'], []],
    ['released', 'clerk of the centre', ['L02', 'X07'], ['B18', 'X16']],
  ] as const)('fields of a case that is %s, for the %s', async (stage, name, shown, hidden) => {
    const caseId = await stages[stage]()
    const view = readDeskCase.response.parse((await people[name].get(`/api/desk/cases/${caseId}`)).body)
    const seen = [...view.fields.map((one) => one.element), ...view.comparisons.map((one) => one.element)]
    expect(seen).toEqual(expect.arrayContaining([...shown]))
    for (const element of hidden) expect(seen).not.toContain(element)
    expect(view.applicant.phone !== null).toBe(seen.includes('X16'))
    expect(JSON.stringify(view)).not.toContain('15400000011')
  })

  test('reading a case at the desk is on the record of the person, by post and not by name', async () => {
    const caseId = await stages.accepted()
    await statusOf(district, people.reviewer, readDeskCase, caseId)
    const page = await done(people['another resident'], listMyAudit, { query: { caseId } })
    expect(page.rows).toEqual([])
    const own = await done(people.applicant, listMyAudit, { query: { caseId } })
    expect(own.rows[0]).toMatchObject({
      action: 'cases.read-desk-case',
      purpose: expect.stringContaining('公共场所'),
    })
    expect(own.rows[0]?.fields).toContain('L02')
    expect(own.rows[0]?.fields).not.toContain('X16')
    expect(own.rows[0]?.actor.name).not.toContain('测试员')
  })

  test('a document and a material that was handed in', async () => {
    const caseId = await stages.accepted()
    await district.react(drawDocument, caseId)
    const view = readMyCase.response.parse((await people.applicant.get(`/api/cases/${caseId}`)).body)
    const document = view.documents.find((one) => one.kind === 'receipt')?.fileId
    const material = view.requirements.find((one) => one.code === 'M4')?.material?.fileId
    for (const fileId of [document, material]) {
      const found: Partial<Table> = {}
      for (const name of names()) found[name] = (await people[name].raw(`/api/files/${fileId}`)).statusCode
      expect(found).toEqual({
        ...handlers,
        'another resident': 404,
        applicant: 200,
        'agent without power': 404,
        'catalogue editor': 404,
        director: 404,
        'system administrator': 404,
        'security administrator': 404,
        'audit administrator': 404,
      })
    }
  })

  test('reading a material at the desk is on that record too, what one reads of one’s own is not', async () => {
    const caseId = await stages.accepted()
    const view = readMyCase.response.parse((await people.applicant.get(`/api/cases/${caseId}`)).body)
    const { material, name } = view.requirements.find((one) => one.code === 'M4') ?? {}
    for (const person of [people.applicant, people['another resident'], people.reviewer, people.director]) {
      await person.raw(`/api/files/${material?.fileId}`)
    }
    const { rows } = await done(people.applicant, listMyAudit, { query: { caseId } })
    expect(rows).toMatchObject([{ action: 'cases.read-file', fields: [name], actor: { kind: 'staff' } }])
  })

  test('a material of a draft is not yet the office’s', async () => {
    const caseId = await stages.draft()
    const upload = await people.applicant.upload(
      '布局图.pdf',
      Buffer.concat([pdfContent, Buffer.from(randomUUID())]),
    )
    const fileId = String(JSON.parse(JSON.stringify(upload.body)).fileId)
    await act(district, people.applicant, attachMaterial, caseId, {
      requirement: 'M7',
      from: { kind: 'file', fileId },
    })
    expect((await people.applicant.raw(`/api/files/${fileId}`)).statusCode).toBe(200)
    expect((await people['clerk of the centre'].raw(`/api/files/${fileId}`)).statusCode).toBe(404)
  })
})
