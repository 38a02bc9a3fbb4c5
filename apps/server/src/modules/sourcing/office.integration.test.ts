import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  closeCampaign,
  confirmDemand,
  dispatchDemand,
  exportSheet,
  goLive,
  importSheet,
  listBoardRows,
  listDemands,
  mountDuty,
  openCampaign,
  readBoard,
  readCampaign,
  readDuty,
  readGraph,
  StoredFile,
} from '@yimen/contract'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, done } from '../../../../../tests/setup/sample-district.ts'
import type { Person } from '../../../../../tests/setup/server.ts'
import { probeDuties } from './jobs/probe-duties.ts'
import { remindDue } from './jobs/remind-due.ts'
import { superviseOverdue } from './jobs/supervise-overdue.ts'
import { openSourcing, type SourcingDistrict, someDuty } from './testing/sourcing-district.ts'

let district: SourcingDistrict
beforeAll(async () => {
  district = await openSourcing()
})
afterAll(() => district.close())

const of = ({ demandId, version }: { demandId: string; version: number }) => ({
  params: { demandId },
  version,
})
const send = async (asking: string, code: string, organ: string) =>
  done(district.coordinator, dispatchDemand, { ...of(await district.demand(asking, code)), body: { organ } })

/** A workbook as the person downloads it. */
async function download(person: Person, fileId: string) {
  const { rawPayload } = await person.raw(`/api/files/${fileId}`)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(rawPayload).buffer)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('an empty workbook')
  const keys = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, column) => keys.set(cell.text, column))
  const cell = (row: number, key: string) => sheet.getRow(row).getCell(keys.get(key) ?? 99)
  const upload = async () => {
    const content = new Uint8Array(await workbook.xlsx.writeBuffer())
    return StoredFile.parse((await person.upload('填好的.xlsx', content)).body).fileId
  }
  return { sheet, cell, upload }
}

describe('a sheet', () => {
  test('goes out with locked facts, comes back with answers, and says why a row is not taken', async () => {
    const wjw = district.steward('RSJ')
    for (const code of ['L01', 'L02', 'L04']) await send('WJW', code, 'RSJ')
    const out = await done(wjw, exportSheet, { body: { kind: 'answer' } })
    expect(out.rows).toBe(3)
    const { sheet, cell, upload } = await download(wjw, out.fileId)
    expect(sheet.getRow(1).hidden).toBe(true)
    expect([cell(3, 'demandId').protection?.locked ?? true, cell(3, 'ours').protection?.locked]).toEqual([
      true,
      false,
    ])
    const codes = [3, 4, 5].map((row) => cell(row, 'code').text)
    expect(codes.toSorted()).toEqual(['L01', 'L02', 'L04'])

    for (const [key, value] of Object.entries({
      ours: '是',
      store: '人社库',
      cycle: '每天',
      sharing: '无条件共享',
      basis: '社会保险法',
    }))
      cell(3, key).value = value
    for (const [key, value] of Object.entries({ ours: '不是', whose: '火星局', reason: '不归我们' }))
      cell(4, key).value = value
    const fileId = await upload()

    const refused = await done(wjw, importSheet, { body: { fileId } })
    expect(refused).toMatchObject({ kind: 'answer', read: 2, empty: 1, stored: 0 })
    expect(refused.rejected).toEqual([
      { row: 4, number: cell(4, 'number').text, why: '没有叫“火星局”的单位' },
    ])
    expect((await district.demand('WJW', cell(3, 'code').text)).state).toBe('dispatched')

    const report = await download(wjw, refused.report?.fileId ?? '')
    expect(report.sheet.rowCount).toBe(3)
    expect(report.cell(3, 'why').text).toBe('没有叫“火星局”的单位')
    report.cell(3, 'whose').value = '区市场监管局'

    const kept = await done(wjw, importSheet, { body: { fileId, keepGood: true } })
    expect(kept).toMatchObject({ stored: 1 })
    expect(await district.demand('WJW', cell(3, 'code').text)).toMatchObject({ state: 'confirmed' })
    const mended = await done(wjw, importSheet, { body: { fileId: await report.upload() } })
    expect(mended).toMatchObject({ stored: 1, rejected: [], report: null })
    expect(await district.demand('WJW', cell(4, 'code').text)).toMatchObject({ asked: { code: 'SCJG' } })

    const twice = await done(wjw, importSheet, { body: { fileId } })
    expect(twice).toMatchObject({ stored: 0 })
    expect(twice.rejected.length).toBe(2)
  })

  test('of the office dispatches as it was filled in', async () => {
    const out = await done(district.coordinator, exportSheet, { body: { kind: 'dispatch' } })
    const { sheet, cell, upload } = await download(district.coordinator, out.fileId)
    for (let row = 3; row <= sheet.rowCount; row += 1) if (row > 5) cell(row, 'organ').value = ''
    for (let row = 3; row <= 5; row += 1) cell(row, 'organ').value = '区市场监管局'
    const read = await done(district.coordinator, importSheet, { body: { fileId: await upload() } })
    expect(read).toMatchObject({ kind: 'dispatch', read: 3, stored: 3, empty: out.rows - 3 })
  })

  test('that is no workbook, or another one, is refused in words', async () => {
    const person = district.steward('RSJ')
    const other = new ExcelJS.Workbook()
    other.addWorksheet('answer').addRow(['a', 'b'])
    const content = new Uint8Array(await other.xlsx.writeBuffer())
    const { fileId } = StoredFile.parse((await person.upload('别的.xlsx', content)).body)
    expect(await call(person, importSheet, { body: { fileId } })).toMatchObject({
      status: 422,
      code: 'sourcing.sheet-foreign',
    })
    expect(await call(district.steward('CL'), importSheet, { body: { fileId } })).toMatchObject({
      status: 404,
    })
    expect(await call(district.director, exportSheet, { body: { kind: 'answer' } })).toMatchObject({
      status: 403,
    })
    expect(await call(person, exportSheet, { body: { kind: 'dispatch' } })).toMatchObject({ status: 403 })
  })
})

test('a campaign counts its progress by organ and by level, and only the office opens one', async () => {
  const body = { name: '全区数源普查', dueOn: '2026-10-30' }
  expect(await call(district.steward('CL'), openCampaign, { body })).toMatchObject({ status: 403 })
  expect(
    await call(district.coordinator, openCampaign, { body: { ...body, dueOn: '2026-09-01' } }),
  ).toMatchObject({ status: 422, code: 'sourcing.due-passed' })
  const opened = await done(district.coordinator, openCampaign, { body })
  const { campaignId } = opened
  expect(opened.progress.total).toBeGreaterThan(50)
  const read = await done(district.director, readCampaign, { params: { campaignId } })
  const sum = (rows: { total: number }[]) => rows.reduce((all, { total }) => all + total, 0)
  expect(sum(read.organs)).toBe(opened.progress.total)
  expect(read.levels.map(({ level }) => level)).toContain('department')
  const inside = await done(district.coordinator, listDemands, {
    query: { campaign: campaignId, limit: '1' },
  })
  expect(inside.total).toBe(opened.progress.total)
  const closed = await done(district.coordinator, closeCampaign, {
    params: { campaignId },
    version: opened.version,
    body: {},
  })
  expect(closed).toMatchObject({ allowed: [] })
})

describe('time', () => {
  test('reminds once before the last day and supervises once after it', async () => {
    const sent = await send('CGW', 'business-licence', 'CL')
    expect(sent.dueOn).toBe('2026-09-29')
    district.server.clock.moveTo('2026-09-22T09:00:00+08:00')
    await district.server.runJob(remindDue)
    expect((await district.demand('CGW', 'business-licence')).reminders).toBe(0)
    district.server.clock.moveTo('2026-09-28T09:00:00+08:00')
    await district.server.runJob(remindDue)
    expect(await district.server.runJob(remindDue)).toBe(0)
    await district.server.runJob(superviseOverdue)
    expect(await district.demand('CGW', 'business-licence')).toMatchObject({
      reminders: 1,
      supervised: false,
      overdue: false,
    })
    district.server.clock.moveTo('2026-09-30T00:10:00+08:00')
    expect(await district.server.runJob(superviseOverdue)).toBeGreaterThan(0)
    expect(await district.server.runJob(superviseOverdue)).toBe(0)
    expect(await district.demand('CGW', 'business-licence')).toMatchObject({
      supervised: true,
      overdue: true,
    })
    const late = await done(district.coordinator, listDemands, { query: { overdue: 'true' } })
    expect(late.rows.some(({ data }) => data.code === 'business-licence')).toBe(true)
  })
})

describe('a probe', () => {
  let source: Server
  let answer: { status: number; body: string }
  beforeAll(async () => {
    source = createServer((_, response) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    })
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise<unknown>((resolve) => source.close(resolve)))

  test('holds a live duty against its promise, flags it and lets it recover', async () => {
    const address: AddressInfo | string | null = source.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const url = `http://127.0.0.1:${address.port}/health`
    const sent = await send('RSJ', 'business-licence', 'SCJG')
    const steward = district.steward('SCJG')
    const { duty: number } = await done(steward, confirmDemand, {
      ...of(sent),
      body: { duty: { ...someDuty, interface: url } },
    })
    const { dutyId, version } = await district.dutyByNumber(number ?? '')
    const mounted = await done(steward, mountDuty, { params: { dutyId }, version, body: {} })
    await done(steward, goLive, { params: { dutyId }, version: mounted.version, body: {} })
    const read = () => done(steward, readDuty, { params: { dutyId } })
    const probe = async (at: string) => {
      district.server.clock.moveTo(at)
      await district.server.runJob(probeDuties)
      const now = await read()
      return { failing: now.failing, last: now.probes[0] }
    }

    answer = { status: 200, body: JSON.stringify({ newest: '2026-10-08T20:00:00+08:00', complete: 99 }) }
    expect(await probe('2026-10-09T09:00:00+08:00')).toMatchObject({
      failing: false,
      last: { up: 'kept', fresh: 'kept', complete: 'kept' },
    })
    answer = { status: 200, body: JSON.stringify({ newest: '2026-10-01T20:00:00+08:00', complete: 60 }) }
    expect(await probe('2026-10-09T11:00:00+08:00')).toMatchObject({
      failing: true,
      last: { up: 'kept', fresh: 'broken', complete: 'broken' },
    })
    answer = { status: 503, body: 'busy' }
    expect(await probe('2026-10-09T13:00:00+08:00')).toMatchObject({
      failing: true,
      last: { up: 'broken', fault: 'HTTP 503', fresh: 'not-measured' },
    })
    answer = { status: 200, body: 'ok' }
    expect(await probe('2026-10-09T15:00:00+08:00')).toMatchObject({ failing: false, last: { up: 'kept' } })
    expect((await read()).probes).toHaveLength(4)
    const told = district.server.events.filter(({ subject }) => subject.id === dutyId).map(({ type }) => type)
    expect(told.filter((type) => /failing|recovered/.test(type))).toEqual([
      'sourcing.duty-failing',
      'sourcing.duty-recovered',
    ])
  })
})

describe('the board', () => {
  test('shows figures with numerator and denominator, each with its rows behind it', async () => {
    const { figures, stillAsked } = await done(district.director, readBoard)
    for (const { figure, numerator, denominator, percent } of figures) {
      const rows = await done(district.director, listBoardRows, { query: { figure, limit: '1' } })
      const counting = await done(district.director, listBoardRows, {
        query: { figure, counts: 'true', limit: '1' },
      })
      expect([counting.total, rows.total]).toEqual([numerator, denominator])
      if (denominator > 0) expect(percent).toBeCloseTo((numerator / denominator) * 100, 1)
    }
    expect(figures.find(({ figure }) => figure === 'materials-saved')?.numerator).toBeGreaterThan(10)
    expect(stillAsked.every(({ stillAsked: left, asked }) => left <= asked)).toBe(true)
  })
})

test('the graph of an item leads from it to its sources and says what would help', async () => {
  const graph = await done(district.director, readGraph, { params: { itemCode: 'food-business-licence' } })
  const ids = new Set(graph.nodes.map(({ id }) => id))
  expect(graph.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
  expect(graph.nodes.find(({ id }) => id === 'material/business-licence')).toMatchObject({ struckOff: true })
  expect(graph.burden.materials.struckOff).toBeGreaterThanOrEqual(3)
  expect(graph.burden.minutes.now).toBeLessThan(graph.burden.minutes.before)
  expect(await call(district.director, readGraph, { params: { itemCode: 'nothing' } })).toMatchObject({
    status: 404,
  })
})
