import { randomUUID } from 'node:crypto'
import { acceptCase } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Who } from '../../platform/auth/who.ts'
import { checkTopics } from '../../platform/live/check-topics.ts'
import { act } from './testing/act.ts'
import { officer, openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'
import { fullDraft, stranger, submitted, unknownFirm } from './testing/seal-matter.ts'
import { topics } from './topics.ts'

let district: SampleDistrict
let caseId: string
let draftId: string
const owner = stranger()
const drafter = stranger()
const clerk = officer({ organ: '*', role: 'clerk' })

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  caseId = (await submitted(district.as(owner.who), owner.firm, unknownFirm)).caseId
  draftId = (await fullDraft(district.as(drafter.who), drafter.firm, unknownFirm)).caseId
})
afterAll(() => district.close())

async function mayListen(who: Who, topic: string, at = district.server.district): Promise<boolean> {
  const asked = { district: at, who, topics: topic }
  return await checkTopics(district.server.database, topics, asked).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.name === 'Refusal') return false
      throw error
    },
  )
}

test('a case is followed by its applicant and by the posts that meet it', async () => {
  const topic = `case:${caseId}`
  expect(await mayListen(owner.who, topic)).toBe(true)
  expect(await mayListen(clerk, topic)).toBe(true)
  expect(await mayListen(officer({ organ: 'ZWFW', role: 'decider' }), topic)).toBe(true)
  expect(await mayListen(officer({ organ: 'WJW', role: 'decider' }), topic)).toBe(false)
  expect(await mayListen(officer({ organ: '*', role: 'director' }), topic)).toBe(false)
  expect(await mayListen(drafter.who, topic)).toBe(false)
  expect(await mayListen({ kind: 'anonymous' }, topic)).toBe(false)
  expect(await mayListen(owner.who, topic, '110101')).toBe(false)
})

test('a draft is followed by its applicant alone', async () => {
  expect(await mayListen(drafter.who, `case:${draftId}`)).toBe(true)
  expect(await mayListen(clerk, `case:${draftId}`)).toBe(false)
})

test('a subject is followed by who it is and who acts for it', async () => {
  expect(await mayListen(owner.who, `subject:${owner.firm}`)).toBe(true)
  expect(await mayListen(owner.who, `subject:${owner.who.subjectId}`)).toBe(true)
  expect(await mayListen(owner.who, `subject:${drafter.firm}`)).toBe(false)
  expect(await mayListen(clerk, `subject:${owner.firm}`)).toBe(false)
})

test('a worklist is followed by those who work there', async () => {
  expect(await mayListen(clerk, 'worklist:WJW')).toBe(true)
  expect(await mayListen(officer({ organ: 'WJW', role: 'reviewer' }), 'worklist:WJW')).toBe(true)
  expect(await mayListen(officer({ organ: 'WJW', role: 'reviewer' }), 'worklist:ZWFW')).toBe(false)
  expect(await mayListen(officer({ organ: 'WJW', role: 'catalogue-editor' }), 'worklist:WJW')).toBe(false)
  expect(await mayListen(owner.who, 'worklist:ZWFW')).toBe(false)
})

test.each([`case:${'-'.repeat(36)}`, 'case:', 'case', `case:${randomUUID()}`, `nothing:${randomUUID()}`])(
  '%s is refused, not a fault',
  async (topic) => {
    expect(await mayListen(clerk, topic)).toBe(false)
  },
)

test('an action tells the case, the worklist of its organ and the applicant', async () => {
  district.server.touched.length = 0
  await act(district, district.as(clerk), acceptCase, caseId)
  expect(district.server.touched).toEqual(
    expect.arrayContaining([`case:${caseId}`, 'worklist:ZWFW', `subject:${owner.firm}`]),
  )
})
