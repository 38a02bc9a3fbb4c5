import {
  declineEntrustment,
  endEntrustment,
  entrustAgent,
  listMyCases,
  listMyEntrustments,
  openCase,
  readMyCase,
} from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subjectsByPackKey } from '../registry/index.ts'
import { call, done } from './testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'

const giverKey = 'lin-zhixia'
const agentKey = 'he-qing'
const itemCode = 'seal-subsidy'
const other = 'public-place-hygiene-licence'
const until = '2026-12-31'

let district: SampleDistrict
let firm: string
let named: { name: string; identityNumber: string }
/** A session is found out afresh at each request: so is the agent here. */
const giver = async () => district.as(await district.resident(giverKey))
const agent = async () => district.as(await district.resident(agentKey))

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  firm = district.subject('chestnut-woodwork')
  const subjects = await district.server.inDistrict((tx) => subjectsByPackKey(tx, district.server.district))
  const subject = subjects.get(agentKey)
  if (!subject) throw new Error(`the pack has no subject ${agentKey}`)
  named = { name: subject.name, identityNumber: subject.code }
})
afterAll(() => district.close())

const entrust = async (acts: ('apply' | 'follow')[], items: string[] | null = [itemCode]) =>
  done(await giver(), entrustAgent, {
    body: { onBehalfOf: firm, agent: named, scope: { items, acts }, until },
  })
const end = async ({ entrustmentId, version }: { entrustmentId: string; version: number }) =>
  done(await giver(), endEntrustment, { params: { entrustmentId }, body: {}, version })

test('an agent applies for the one item entrusted, for no other, and sees nothing once it is ended', async () => {
  const body = { itemCode, onBehalfOf: firm }
  expect(await call(await agent(), openCase, { body })).toMatchObject({ code: 'cases.not-your-subject' })
  const given = await entrust(['apply'])
  expect(await call(await agent(), openCase, { body: { ...body, itemCode: other } })).toMatchObject({
    code: 'cases.not-your-subject',
  })
  const opened = await done(await agent(), openCase, { body })
  const { caseId } = opened.case
  expect((await done(await agent(), listMyCases)).rows.map((row) => row.caseId)).toContain(caseId)
  expect(await call(await agent(), readMyCase, { params: { caseId } })).toMatchObject({ status: 200 })
  expect((await (await agent()).get(`/api/my/record?subjectId=${firm}`)).status).toBe(403)

  expect(await end(given)).toMatchObject({ state: 'ended', allowed: [] })
  expect(await call(await agent(), readMyCase, { params: { caseId } })).toMatchObject({ status: 404 })
  expect((await done(await agent(), listMyCases)).rows.map((row) => row.caseId)).not.toContain(caseId)
  expect(await call(await agent(), openCase, { body })).toMatchObject({ status: 403 })
})

test('who may follow applies for nothing and sees no draft', async () => {
  const { case: draft } = await done(await giver(), openCase, { body: { itemCode, onBehalfOf: firm } })
  const given = await entrust(['follow'], null)
  expect(await call(await agent(), openCase, { body: { itemCode, onBehalfOf: firm } })).toMatchObject({
    status: 403,
  })
  const params = { caseId: draft.caseId }
  expect(await call(await agent(), readMyCase, { params })).toMatchObject({ status: 404 })
  await end(given)
})

test('the agent sees for whom and how far, puts it down, and both are told', async () => {
  const given = await entrust(['apply'])
  const { received } = await done(await agent(), listMyEntrustments)
  expect(received[0]).toMatchObject({ state: 'given', giver: { subjectId: firm }, allowed: ['decline'] })
  const params = { entrustmentId: given.entrustmentId }
  const { version } = given
  const declined = await done(await agent(), declineEntrustment, { params, body: {}, version })
  expect(declined).toMatchObject({ state: 'declined', allowed: [] })
  expect((await done(await giver(), listMyEntrustments)).given[0]).toMatchObject({ state: 'declined' })
  for (const person of [await giver(), await agent()])
    expect(JSON.stringify((await person.get('/api/my/notices')).body)).toContain('一份委托放下了')
})

test('a number that nobody has and a name that is another’s are refused alike; so is what is not one’s own', async () => {
  const scope = { items: null, acts: ['apply' as const] }
  const body = { onBehalfOf: firm, agent: named, scope, until }
  const wrongName = { ...named, name: '林无名' }
  const wrongNumber = { ...named, identityNumber: '110102190001010000' }
  const answers = []
  for (const one of [wrongName, wrongNumber])
    answers.push((await call(await giver(), entrustAgent, { body: { ...body, agent: one } })).problem)
  expect(answers[0]).toMatchObject({ code: 'registry.agent-not-found', title: answers[1]?.title })
  expect(await call(await giver(), entrustAgent, { body: { ...body, until: '2029-09-22' } })).toMatchObject({
    code: 'registry.entrust-until',
  })
  expect(await call(await agent(), entrustAgent, { body })).toMatchObject({
    code: 'registry.not-yours-to-entrust',
  })
})

test('nobody but its two sides ends or declines an entrustment, and staff give none', async () => {
  const given = await entrust(['apply'])
  const sent = { params: { entrustmentId: given.entrustmentId }, body: {}, version: given.version }
  const stranger = district.as(await district.resident('gu-yuanzhou'))
  const clerk = district.as(officer({ organ: '*', role: 'clerk' }))
  const status = async (person: typeof stranger) =>
    Promise.all([call(person, endEntrustment, sent), call(person, declineEntrustment, sent)]).then((both) =>
      both.map((one) => one.status),
    )
  expect(await status(stranger)).toEqual([404, 404])
  expect(await status(clerk)).toEqual([403, 403])
  expect((await call(await giver(), declineEntrustment, sent)).status).toBe(409)
  expect((await call(await agent(), endEntrustment, sent)).status).toBe(409)
  expect((await call(clerk, listMyEntrustments)).status).toBe(403)
  await end(given)
})
