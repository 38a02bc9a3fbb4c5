import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CorrectionInFull,
  CorrectionTicket,
  KeptRecord,
  listConflicts,
  openRecord,
  raiseCorrection,
  type StaffRole,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { importFile } from './sync/import-file.ts'
import { define, personSource } from './testing/define.ts'
import { type OpenRegistry, openRegistry, posted } from './testing/open-registry.ts'

let registry: OpenRegistry
const number = '110102199304129984'
beforeAll(async () => {
  registry = await openRegistry()
  await define(registry, personSource('welfare', { organ: 'MZJ', store: '救助库' }))
  const file = join(registry.server.dataFolder, 'rows.csv')
  await writeFile(file, `number,name,sex,address,phone\n${number},林知夏,2,样例西里 0 号,\n`)
  await importFile(registry.perform, { source: 'welfare', file, keepGood: true })
})
afterAll(() => registry.close())

const as = (role: StaffRole, organ = '*') => registry.server.as(posted(role, organ))
const open = (role: StaffRole, organ?: string, more: object = {}) =>
  as(role, organ).post('/api/desk/records/open', {
    of: { kind: 'person', code: number },
    reason: '核对户籍地址',
    ...more,
  })
const subjectId = () => registry.subject('lin-zhixia')
const raise = (organ: string, more: object = {}) =>
  as('data-steward', organ).post('/api/desk/corrections', {
    subjectId: subjectId(),
    element: 'A01',
    wrong: { organ: 'MZJ', store: '救助库' },
    right: { organ: 'C_GA', store: '人口库' },
    note: '户口簿上是样例里',
    ...more,
  })

describe('a record that a steward opens', () => {
  it('shows every statement, what holds by which rule, and hides what the own sources say nothing of', async () => {
    const { status, body } = await open('data-steward', 'MZJ')
    expect(status).toBe(200)
    const record = KeptRecord.parse(body)
    expect(record.subject.code).toBe('110***********9984')
    const address = record.fields[0]
    expect(address).toMatchObject({
      element: 'A01',
      conflict: true,
      own: true,
      masking: 'masked',
      rule: { zh: expect.stringContaining('谁对这一项认责') },
      others: [{ source: { store: '救助库' } }],
    })
    expect(JSON.stringify(body)).not.toContain('样例西里 0 号')
    const others = record.fields.filter(({ own }) => !own)
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ masking, holds }) => masking === 'hidden' && holds.value === null)).toBe(true)
  })

  it('is seen by the subject in their own access log, with the reason', async () => {
    const person = registry.server.as(await registry.resident('lin-zhixia'))
    const log = await person.get('/api/my/readings')
    expect(log.status).toBe(200)
    expect(JSON.stringify(log.body)).toContain('核对户籍地址')
  })

  it('is not opened without a reason, nor for a number that nobody has', async () => {
    expect((await open('data-steward', 'MZJ', { reason: '' })).status).toBe(400)
    const nobody = { of: { kind: 'person', code: '110102199304129985' } }
    expect((await open('data-steward', 'MZJ', nobody)).status).toBe(404)
  })
})

describe('conflicts', () => {
  const list = async (organ: string, role: StaffRole = 'data-steward', query = '') =>
    listConflicts.response.parse((await as(role, organ).get(`/api/desk/conflicts${query}`)).body)

  it('are listed to the stewards whose sources say something of them, with no value and no whole name', async () => {
    const { rows, next } = await list('MZJ')
    expect(rows).toMatchObject([{ subjectId: subjectId(), name: '林**', element: { code: 'A01' } }])
    expect(next).toBeNull()
    expect((await list('C_GA')).rows).toHaveLength(1)
    expect((await list('WJW')).rows).toEqual([])
    expect((await list('*', 'data-coordinator')).rows).toHaveLength(1)
    expect((await list('MZJ', 'data-steward', '?element=A01')).rows).toHaveLength(1)
    expect((await list('MZJ', 'data-steward', '?element=P05')).rows).toEqual([])
  })
})

describe('a correction that a steward asks for', () => {
  it('goes to the source that seems wrong, once, and is taken and answered there', async () => {
    const raised = await raise('C_GA')
    expect(raised).toMatchObject({ status: 201, body: { state: 'opened', organ: { code: 'MZJ' } } })
    expect(await raise('C_GA')).toMatchObject({ status: 409, body: { code: 'registry.reported-already' } })
    const ticket = CorrectionTicket.parse(raised.body)
    const path = `/api/desk/corrections/${ticket.correctionId}`
    const mzj = as('data-steward', 'MZJ')
    const taken = CorrectionInFull.parse((await mzj.post(`${path}/take`, {}, { version: 1 })).body)
    expect(taken.stated).not.toBeNull()
    const answer = { outcome: 'corrected', reason: '已与户籍核对' }
    expect(await mzj.post(`${path}/answer`, answer, { version: taken.version })).toMatchObject({
      status: 200,
      body: { state: 'answered', outcome: 'corrected' },
    })
    const conflicts = await as('data-coordinator').get('/api/desk/conflicts')
    expect(listConflicts.response.parse(conflicts.body).rows).toEqual([])
    const record = KeptRecord.parse((await open('data-steward', 'MZJ')).body)
    const address = record.fields.find(({ element }) => element === 'A01')
    expect(address?.history).toMatchObject([{ source: { store: '救助库' } }])
  })

  it('is refused where the own sources say nothing, and where nothing was said', async () => {
    expect(await raise('WJW')).toMatchObject({ status: 403, body: { code: 'registry.not-your-element' } })
    expect((await raise('C_GA', { wrong: { organ: 'WJW', store: '无' } })).status).toBe(404)
  })
})

test.each([
  [
    openRecord.name,
    '/api/desk/records/open',
    { of: { kind: 'person', code: '110102199304129985' }, reason: '核对' },
  ],
  [listConflicts.name, '/api/desk/conflicts', null],
  [
    raiseCorrection.name,
    '/api/desk/corrections',
    {
      subjectId: '01920000-0000-7000-8000-0000000000a1',
      element: 'A01',
      wrong: { organ: 'MZJ', store: '库' },
      right: { organ: 'C_GA', store: '库' },
      note: '核对',
    },
  ],
])('%s is open to data stewards and the coordinator, and to nobody else', async (_, path, body) => {
  const ask = (who: Parameters<OpenRegistry['server']['as']>[0]) =>
    body === null ? registry.server.as(who).get(path) : registry.server.as(who).post(path, body)
  const roles: StaffRole[] = [
    'clerk',
    'decider',
    'catalogue-editor',
    'director',
    'data-steward',
    'data-coordinator',
  ]
  const letIn: string[] = []
  for (const role of roles) if ((await ask(posted(role))).status !== 403) letIn.push(role)
  expect(letIn).toEqual(['data-steward', 'data-coordinator'])
  expect((await ask({ kind: 'anonymous' })).status).toBe(401)
  expect((await ask(await registry.resident('lin-zhixia'))).status).toBe(403)
})
