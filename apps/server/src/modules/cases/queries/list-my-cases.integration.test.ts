import {
  acceptCase,
  type CaseForApplicant,
  listMyCases,
  openCase,
  readMyCase,
  refuseCase,
  requestCorrection,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { act } from '../testing/act.ts'
import { call, done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { fullDraft, stranger, submitted, unknownFirm } from '../testing/seal-matter.ts'

let district: SampleDistrict
let clerk: Person
const monday = '2026-09-21T10:00:00+08:00'
const refusal = { ground: 'not-eligible' as const, reason: '不在本区登记住所', legalBasis: '条例第十九条' }
const item = { kind: 'field' as const, code: 'C06', name: '印章编码', what: '与备案回执不一致' }

beforeAll(async () => {
  district = await openSampleDistrict({ now: monday, jobs: false })
  clerk = district.as(officer({ organ: '*', role: 'clerk' }))
})
afterAll(() => district.close())

/** Somebody who acts for many firms, each with a matter of its own. */
async function manyMatters(count: number): Promise<{ person: Person; matters: CaseForApplicant[] }> {
  const firms = Array.from({ length: count }, () => stranger().who.represents).flat()
  const { who } = stranger()
  const person = district.as({ ...who, represents: firms })
  const matters: CaseForApplicant[] = []
  for (const { subjectId } of firms) matters.push(await submitted(person, subjectId, unknownFirm))
  return { person, matters }
}

describe('my matters', () => {
  test('come with what waits for me first, and can be asked for by who is to act', async () => {
    const { person, matters } = await manyMatters(3)
    const [asked, refused] = matters
    await act(district, clerk, requestCorrection, asked?.caseId ?? '', { items: [item] })
    await act(district, clerk, refuseCase, refused?.caseId ?? '', refusal)
    const { rows } = await done(person, listMyCases)
    expect(rows.map((row) => row.waitsFor)).toEqual(['applicant', 'office', 'nobody'])
    expect(rows[0]).toMatchObject({
      status: 'correction-requested',
      allowed: ['save-draft', 'correct', 'withdraw'],
    })
    const mine = await done(person, listMyCases, { query: { waits: 'applicant', limit: '1' } })
    expect(mine).toMatchObject({ rows: [{ caseId: asked?.caseId }], next: null })
  })

  test('are turned page by page without gap or repeat, even where they changed in the same moment', async () => {
    const { person, matters } = await manyMatters(5)
    const turned: string[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) }
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(person, query)
      turned.push(...page.rows.map((row) => row.caseId))
      cursor = page.next
    } while (cursor)
    expect([...turned].sort()).toEqual(matters.map((one) => one.caseId).sort())
  })

  const readPage = (person: Person, query: Record<string, string>) => done(person, listMyCases, { query })

  test('of a firm are seen by its agent while the power lasts', async () => {
    const firm = district.subject('chestnut-woodwork')
    const lin = district.as(await district.resident('lin-zhixia'))
    const { caseId } = await fullDraft(lin, firm)
    const gu = await district.resident('gu-yuanzhou')
    expect((await call(district.as(gu), readMyCase, { params: { caseId } })).status).toBe(200)
    district.server.clock.moveTo('2027-08-25T09:00:00+08:00')
    const later = district.as(await district.resident('gu-yuanzhou'))
    expect((await call(later, readMyCase, { params: { caseId } })).status).toBe(404)
    expect((await done(later, listMyCases)).rows).toEqual([])
    expect(
      await call(later, openCase, { body: { itemCode: 'seal-subsidy', onBehalfOf: firm } }),
    ).toMatchObject({ status: 403, code: 'cases.not-your-subject' })
    district.server.clock.moveTo(monday)
  })
})

test('acceptance does not leave the office waiting for the applicant', async () => {
  const { person, matters } = await manyMatters(1)
  await act(district, clerk, acceptCase, matters[0]?.caseId ?? '')
  expect((await done(person, listMyCases)).rows[0]).toMatchObject({ waitsFor: 'office', dueOn: '2026-09-29' })
})
