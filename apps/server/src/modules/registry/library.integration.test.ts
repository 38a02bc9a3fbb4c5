import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Contract,
  listQuarantinedRows,
  listSourceRuns,
  listSources,
  lookAtRecord,
  readMyRecord,
  readSourceNow,
  type StaffRole,
  settleQuarantinedRows,
} from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFile } from './sync/import-file.ts'
import { define, personSource } from './testing/define.ts'
import { type OpenRegistry, openRegistry, posted } from './testing/open-registry.ts'

let registry: OpenRegistry
const lin = { kind: 'person', code: '110102199304129984' }

beforeAll(async () => {
  registry = await openRegistry()
  await define(registry, personSource('welfare', { organ: 'MZJ', store: '救助库' }))
  const file = join(registry.server.dataFolder, 'rows.csv')
  const rows = [
    '110102199304129984,林知夏,2,样例西里 0 号,',
    '110102199304129985,错号,2,样例里 0 号,',
    '110102199011039993,顾远舟,7,样例里 0 号,',
  ]
  await writeFile(file, `number,name,sex,address,phone\n${rows.join('\n')}\n`)
  await importFile(registry.perform, { source: 'welfare', file, keepGood: true })
})
afterAll(() => registry.close())

const staff = (role: StaffRole) => registry.server.as(posted(role))
const look = (role: StaffRole, body: object) =>
  staff(role).post('/api/desk/records/look', {
    ...lin,
    purpose: 'handle-case',
    reason: '核对申请人',
    ...body,
  })
const read = <C extends Contract>(contract: C, body: unknown) => contract.response.parse(body)

test('the desk sees each source with its last run, what waits, and on how many fields sources disagree', async () => {
  const { status, body } = await staff('data-coordinator').get('/api/desk/sources')
  expect(status).toBe(200)
  const found = listSources.response.parse(body)
  expect(found.sources.map(({ code }) => code)).toEqual([
    'legal-persons',
    'marriages',
    'population',
    'properties',
    'welfare',
  ])
  expect(found.sources.at(-1)).toMatchObject({
    waiting: 2,
    lastRun: { state: 'done', read: 3, stored: 1, quarantined: 2 },
    allowed: ['settle-rows'],
  })
  expect(found.conflicts).toBe(1)
  const runs = await staff('director').get('/api/desk/sources/welfare/runs')
  expect(listSourceRuns.response.parse(runs.body).rows).toHaveLength(1)
})

test('rows in quarantine show what is wrong and hide what is not needed for it; looking is recorded', async () => {
  const { body } = await staff('data-coordinator').get('/api/desk/sources/welfare/quarantine')
  const { rows } = listQuarantinedRows.response.parse(body)
  expect(rows).toMatchObject([
    { place: 'line 3', reason: 'check-digit', cells: { number: '110***********9985' } },
    { place: 'line 4', column: 'sex', cells: { sex: '7', number: '110***********9993' } },
  ])
  expect(JSON.stringify(rows)).not.toContain('样例里 0 号')
})

test('a row that is tried again before anything was mended waits on; a dropped one is forgotten', async () => {
  const coordinator = staff('data-coordinator')
  const path = '/api/desk/sources/welfare/quarantine'
  const { rows } = listQuarantinedRows.response.parse((await coordinator.get(path)).body)
  const ids = rows.map(({ rowId }) => rowId)
  const again = await coordinator.post(`${path}/settle`, { rows: ids, do: 'try-again' })
  expect(settleQuarantinedRows.response.parse(again.body)).toEqual({ stored: 0, dropped: 0, still: 2 })
  const dropped = await coordinator.post(`${path}/settle`, { rows: ids, do: 'drop' })
  expect(dropped.body).toMatchObject({ dropped: 2 })
  expect(await coordinator.post(`${path}/settle`, { rows: ids, do: 'drop' })).toMatchObject({ status: 409 })
})

test('a person sees their own record whole, with source, trust and conflict for each field', async () => {
  const person = registry.server.as(await registry.resident('lin-zhixia'))
  const { body } = await person.get('/api/my/record')
  const record = readMyRecord.response.parse(body)
  expect(record.subject).toMatchObject({ name: '林知夏', code: lin.code })
  const address = record.fields.find(({ element }) => element === 'A01')
  expect(address).toMatchObject({
    conflict: true,
    because: { zh: expect.stringContaining('这一项由它认责（XC-D-0102）') },
    holds: { source: { store: '人口库' }, trust: 'A' },
    others: [{ value: '样例西里 0 号', source: { store: '救助库' } }],
  })
  expect(record.relations).toContainEqual(
    expect.objectContaining({ kind: 'legal-representative', direction: 'acts-for' }),
  )
})

test('who represents somebody sees their record with the sensitive masked; a stranger’s not at all', async () => {
  const agent = registry.server.as(await registry.resident('he-qing'))
  const elder = registry.subject('he-shouchun')
  const { body } = await agent.get(`/api/my/record?subjectId=${elder}`)
  const record = readMyRecord.response.parse(body)
  expect(record.subject.code).toBe('110***********9974')
  expect(record.fields.find(({ element }) => element === 'P03')).toMatchObject({ masking: 'masked' })
  expect(await agent.get(`/api/my/record?subjectId=${registry.subject('lin-zhixia')}`)).toMatchObject({
    status: 403,
  })
})

test('the desk looks at a record for a purpose, masked by the post, and the subject can read that it did', async () => {
  const { status, body } = await look('reviewer', {})
  expect(status).toBe(200)
  const record = lookAtRecord.response.parse(body)
  expect(record.fields.find(({ element }) => element === 'P03')?.holds.value).toBe('110***********9984')
  const decided = read(lookAtRecord, (await look('decider', {})).body)
  expect(decided).toMatchObject({ subject: { code: lin.code } })
  const person = registry.server.as(await registry.resident('lin-zhixia'))
  const readings = await person.get('/api/my/readings')
  expect(readings.body).toMatchObject({
    rows: [{ purpose: '核对申请人', action: 'registry.look-at-record' }, {}],
  })
})

test('a purpose that the post has not, an unknown number and a missing reason are refused', async () => {
  expect(await look('reviewer', { purpose: 'check-at-counter' })).toMatchObject({ status: 403 })
  expect(await look('clerk', { code: '110102199304129985' })).toMatchObject({ status: 404 })
  expect(await look('clerk', { reason: '' })).toMatchObject({ status: 400 })
})

test('a source is read at once when the coordinator asks, unless it is off or a file', async () => {
  const coordinator = staff('data-coordinator')
  const at = (code: string) => coordinator.post(`/api/desk/sources/${code}/read`)
  expect(await at('population')).toMatchObject({ status: 409, body: { code: 'registry.source-off' } })
  expect(await at('welfare')).toMatchObject({ status: 422 })
  expect(await at('nowhere')).toMatchObject({ status: 404 })
})

const roles: readonly StaffRole[] = [
  'clerk',
  'reviewer',
  'decider',
  'catalogue-editor',
  'data-steward',
  'data-coordinator',
  'director',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
]
const watchers = ['data-steward', 'data-coordinator', 'director', 'system-administrator']
const row = '01920000-0000-7000-8000-0000000000a1'
test.each<[Contract, string, unknown, readonly string[]]>([
  [listSources, '/api/desk/sources', null, watchers],
  [listSourceRuns, '/api/desk/sources/welfare/runs', null, watchers],
  [listQuarantinedRows, '/api/desk/sources/welfare/quarantine', null, ['data-coordinator']],
  [
    settleQuarantinedRows,
    '/api/desk/sources/welfare/quarantine/settle',
    { rows: [row], do: 'drop' },
    ['data-coordinator'],
  ],
  [readSourceNow, '/api/desk/sources/nowhere/read', {}, ['data-coordinator']],
  [
    lookAtRecord,
    '/api/desk/records/look',
    { ...lin, code: '110102199304129985', purpose: 'handle-case', reason: '核对' },
    ['clerk', 'reviewer', 'decider'],
  ],
])('$0.name is open to these posts and to nobody else', async (_, path, body, open) => {
  const ask = (who: Parameters<OpenRegistry['server']['as']>[0]) =>
    body === null ? registry.server.as(who).get(path) : registry.server.as(who).post(path, body)
  const letIn: string[] = []
  for (const role of roles) if ((await ask(posted(role))).status !== 403) letIn.push(role)
  expect(letIn).toEqual(roles.filter((role) => open.includes(role)))
  expect((await ask({ kind: 'anonymous' })).status).toBe(401)
  expect((await ask(await registry.resident('lin-zhixia'))).status).toBe(403)
})

test('a record of one’s own is for residents', async () => {
  expect((await staff('decider').get('/api/my/record')).status).toBe(403)
  expect((await registry.server.as({ kind: 'anonymous' }).get('/api/my/record')).status).toBe(401)
})
