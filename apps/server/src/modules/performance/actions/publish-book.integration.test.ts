import { checkDocument, readPublishedBook } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BudgetServer,
  budgetServer,
  publicBooks,
  publishedIn,
  publishText,
  uploadText,
} from '../testing/budget-server.ts'
import { sampleTexts } from '../testing/sample-texts.ts'

let house: BudgetServer
beforeAll(async () => {
  house = await budgetServer()
})
afterAll(() => house.server.close())

const { good, wrong, unit, year } = sampleTexts(4)

describe('publishing a budget book', () => {
  it('puts it before everybody; the same document again changes nothing', async () => {
    const first = publishedIn(await publishText(house.editor, good))
    expect(first).toMatchObject({ unit, year, edition: 1, outcome: 'created' })
    expect(publishedIn(await publishText(house.editor, good))).toEqual({ ...first, outcome: 'unchanged' })
    expect(await publicBooks(house.reader)).toMatchObject([
      { bookId: first.bookId, unit, year, edition: 1, findings: { error: 0 } },
    ])
    expect(house.server.events.filter(({ type }) => type === 'performance.book-published')).toHaveLength(1)
  })

  it('with errors it takes the director and a reason; the edition before is kept', async () => {
    expect(await publishText(house.editor, wrong, '先公开')).toMatchObject({
      status: 403,
      body: { code: 'performance.director-decides' },
    })
    expect(await publishText(house.director, wrong)).toMatchObject({
      status: 422,
      body: { code: 'performance.reason-needed' },
    })
    const second = publishedIn(await publishText(house.director, wrong, '法定期限到了，差一分的地方另行更正'))
    expect(second).toMatchObject({ edition: 2, outcome: 'updated' })
    const answer = await house.reader.get(`/api/budget-books/${second.bookId}`)
    const { editions, check, findings } = readPublishedBook.response.parse(answer.body)
    expect(editions.map(({ edition, reason }) => [edition, reason])).toEqual([
      [2, '法定期限到了，差一分的地方另行更正'],
      [1, null],
    ])
    expect(findings.error).toBeGreaterThan(0)
    expect(check.findings.some(({ severity, line }) => severity === 'error' && line > 0)).toBe(true)
  })

  it('two at once for the first time make one book with two editions, not a fault', async () => {
    const { good: text, wrong: other } = sampleTexts(17)
    const answers = await Promise.all([
      publishText(house.director, text),
      publishText(house.director, other, '两个人同时公开'),
    ])
    const editions = answers.map((answer) => publishedIn(answer).edition)
    expect(editions.sort()).toEqual([1, 2])
  })
})

describe('checking before publishing', () => {
  it('answers the findings with their lines and what the person may do, and keeps nothing', async () => {
    const before = (await publicBooks(house.reader)).length
    const fileId = await uploadText(house.editor, sampleTexts(23).wrong)
    const answer = await house.editor.post('/api/desk/budget-books/check', { fileId })
    const checked = checkDocument.response.parse(answer.body)
    expect(checked).toMatchObject({ format: 'txt', published: null, allowed: ['publish'] })
    expect(checked.findings.some(({ severity }) => severity === 'error')).toBe(true)
    expect(await publicBooks(house.reader)).toHaveLength(before)
  })

  it('says that the same document stands already', async () => {
    const { good: text } = sampleTexts(31)
    publishedIn(await publishText(house.director, text))
    const fileId = await uploadText(house.director, text)
    const answer = await house.director.post('/api/desk/budget-books/check', { fileId })
    expect(checkDocument.response.parse(answer.body)).toMatchObject({
      published: { edition: 1, same: true },
      allowed: ['publish', 'publish-with-errors'],
    })
  })
})

describe('a document that is no budget book', () => {
  const without = (text: string, from: string) => text.slice(0, text.indexOf(from))
  it.each([
    ['a table is missing', without(good, '表十二：'), /十二/],
    ['not a book at all', '今天天气不错。\n', /./],
    ['two books in one file', `${good}\n${good}`, /第 \d+ 行/],
    ['columns swapped', good.replace('\t科目编码\n\t科目名称', '\t科目名称\n\t科目编码'), /第 \d+ 行/],
  ])('%s: 422 with the reason, nothing is published', async (_what, text, said) => {
    const fileId = await uploadText(house.director, text)
    for (const path of ['/api/desk/budget-books/check', '/api/desk/budget-books']) {
      const { status, body } = await house.director.post(path, { fileId })
      expect([status, body]).toEqual([
        422,
        expect.objectContaining({
          code: 'performance.not-a-book',
          detail: expect.stringMatching(said),
          fields: expect.arrayContaining([
            expect.objectContaining({ path: expect.stringContaining('body.fileId') }),
          ]),
        }),
      ])
    }
  })

  it('an archive or an old Word file is not even taken', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
    expect((await house.director.upload('book.doc', old)).status).toBe(415)
  })
})

describe('who may', () => {
  it.each([
    ['nobody signed in', 'reader', 401],
    ['a clerk', 'clerk', 403],
    ['an editor of another organ', 'otherEditor', 403],
  ] as const)('%s may not publish', async (_who, person, status) => {
    const fileId = await uploadText(house.director, good)
    expect((await house[person].post('/api/desk/budget-books', { fileId })).status).toBe(
      person === 'otherEditor' ? 404 : status,
    )
  })

  it('an editor whose post does not cover the department is told so', async () => {
    expect(await publishText(house.otherEditor, good)).toMatchObject({
      status: 403,
      body: { code: 'performance.not-your-book' },
    })
  })

  it('a resident cannot put a text in', async () => {
    const resident = house.server.as({
      kind: 'resident',
      subjectId: '018f0000-0000-7000-8000-000000000001',
      name: '样例',
      represents: [],
    })
    expect((await resident.upload('budget.txt', Buffer.from(good))).status).toBe(415)
  })
})
