import { openCase, readCaseItem, submitCase } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowOf } from '../testing/act.ts'
import { call, done } from '../testing/call.ts'
import { publish } from '../testing/publish.ts'
import { openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { fullDraft, stranger, unknownFirm } from '../testing/seal-matter.ts'
import { sealSubsidy } from '../testing/seal-subsidy.ts'
import { putWork } from '../testing/work-rows.ts'
import { deemAccepted } from './deem-accepted.ts'

let district: SampleDistrict
const { content } = sealSubsidy().item

beforeAll(async () => {
  district = await openSampleDistrict({ now: '2026-09-30T09:00:00+08:00', jobs: false })
})
afterAll(() => district.close())

test('what silence does not accept is left alone, and nobody waits behind it', async () => {
  const { stateTable } = content
  if (!stateTable) throw new Error('the item runs no cases')
  const { deemed: _silence, ...without } = stateTable
  await publish(district, 'no-silence', {
    codes: { local: { scheme: 'local', value: 'no-silence' } },
    stateTable: without,
  })
  const [waiting, last] = await district.server.inDistrict(async (tx) => {
    for (let index = 0; index < 250; index += 1)
      await putWork(tx, { item_code: 'no-silence', tell_by: '2026-09-01' })
    return [
      await putWork(tx, { item_code: 'no-silence', tell_by: '2026-09-02' }),
      await putWork(tx, { tell_by: '2026-09-29' }),
    ]
  })
  expect(await district.server.runJob(deemAccepted)).toBe(1)
  expect((await rowOf(district, last?.id ?? '')).status).toBe('accepted')
  expect((await rowOf(district, waiting?.id ?? '')).status).toBe('submitted')
})

test('many that are due are accepted over several runs, each once', async () => {
  await district.server.inDistrict(async (tx) => {
    for (let index = 0; index < 120; index += 1) await putWork(tx, { tell_by: '2026-09-28' })
  })
  const counts: (number | undefined)[] = []
  for (let run = 0; run < 3; run += 1) counts.push(await district.server.runJob(deemAccepted))
  expect(counts.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(120)
  expect(counts.at(-1)).toBe(0)
})

test('a running application keeps the version of the item that it began with', async () => {
  const { who, firm } = stranger()
  const person = district.as(who)
  const { caseId, version } = await fullDraft(person, firm, unknownFirm)
  await publish(district, 'seal-subsidy', { name: '新开办企业刻章补助（新）', materials: [] })
  await done(person, submitCase, { params: { caseId }, version, body: { declared: true } })
  expect(await done(person, readCaseItem, { params: { caseId } })).toMatchObject({
    version: 1,
    content: { name: '新开办企业刻章补助' },
  })
  const next = stranger()
  const opened = await call(district.as(next.who), openCase, {
    body: { itemCode: 'seal-subsidy', onBehalfOf: next.firm },
  })
  expect(opened.answer?.case.itemVersion).toBe(2)
})
