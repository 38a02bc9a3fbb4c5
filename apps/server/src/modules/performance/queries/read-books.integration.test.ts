import { compareBooks, listBooks, readBookLines, readPublishedBook } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BudgetServer, budgetServer, publishedIn, publishText } from '../testing/budget-server.ts'
import { sampleTexts } from '../testing/sample-texts.ts'

let house: BudgetServer
const ids: string[] = []
const seeds = [4, 17, 23] as const
const texts = seeds.map((seed) => sampleTexts(seed))
beforeAll(async () => {
  house = await budgetServer()
  for (const { good } of texts) ids.push(publishedIn(await publishText(house.director, good)).bookId)
})
afterAll(() => house.server.close())

const get = (path: string) => house.reader.get(`/api/budget-books${path}`)

describe('published books', () => {
  it('are listed page by page, newest year first, each once', async () => {
    const seen: { bookId: string; year: number }[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = listBooks.response.parse((await get(`?limit=1${cursor && `&cursor=${cursor}`}`)).body)
      seen.push(...page.rows)
      cursor = page.next
    }
    expect(seen.map(({ bookId }) => bookId).toSorted()).toEqual(ids.toSorted())
    const years = seen.map(({ year }) => year)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    for (const bad of ['x', 'W10', Buffer.from('[1,2]').toString('base64url')])
      expect((await get(`?cursor=${bad}`)).status).toBe(400)
  })

  it('are only those of the district', async () => {
    const elsewhere = house.server.as({ kind: 'anonymous' }, '110101')
    expect((await elsewhere.get('/api/budget-books')).body).toMatchObject({ rows: [] })
    expect((await elsewhere.get(`/api/budget-books/${ids[0]}`)).status).toBe(404)
    expect((await elsewhere.raw(`/api/budget-books/${ids[0]}/export/table-3.csv`)).statusCode).toBe(404)
  })

  it('show flows, projects and what they were checked for', async () => {
    const book = readPublishedBook.response.parse((await get(`/${ids[0]}`)).body)
    expect(book.flows.links.length).toBeGreaterThan(5)
    expect(book.flows.gaps).toEqual([])
    expect(book.check.comparisons).toBeGreaterThan(100)
    expect(book.projects.every(({ line }) => line > 0 && line <= book.lines)).toBe(true)
    expect(book.head[0]).toMatchObject({ what: 'expenditure', yuan: book.total })
  })

  it('give the lines of their document, and their document itself', async () => {
    const lines = texts[0]?.good.split('\n') ?? []
    const page = readBookLines.response.parse((await get(`/${ids[0]}/lines?from=5&count=3`)).body)
    expect(page).toMatchObject({
      total: lines.length,
      lines: [5, 6, 7].map((line) => ({ line, text: lines[line - 1] })),
    })
    const { source } = readPublishedBook.response.parse((await get(`/${ids[0]}`)).body)
    expect((await house.reader.raw(`/api/files/${source.fileId}`)).body).toBe(texts[0]?.good)
    expect(readBookLines.response.parse((await get(`/${ids[0]}/lines?from=999999`)).body).lines).toEqual([])
    for (const bad of ['from=0', 'from=x', 'count=100000'])
      expect((await get(`/${ids[0]}/lines?${bad}`)).status).toBe(400)
  })

  it('are held beside each other, whichever two', async () => {
    const { body } = await get(`/${ids[0]}/compared-with/${ids[1]}`)
    expect(compareBooks.response.parse(body)).toMatchObject({
      after: { bookId: ids[0] },
      before: { bookId: ids[1] },
    })
  })

  it('can be kept in every format, and an edition once fetched is not sent again', async () => {
    for (const what of [
      'table-1.csv',
      'table-7.xlsx',
      'table-12.json',
      'book.docx',
      'book.xlsx',
      'book.json',
    ]) {
      const answer = await house.reader.raw(`/api/budget-books/${ids[0]}/export/${what}`)
      expect([what, answer.statusCode]).toEqual([what, 200])
      expect(answer.headers['content-disposition']).toContain('attachment')
      const again = await house.reader.raw(`/api/budget-books/${ids[0]}/export/${what}`, {
        'if-none-match': String(answer.headers.etag),
      })
      expect(again.statusCode).toBe(304)
    }
  })

  it.each([
    '/nothing',
    '/018f0000-0000-7000-8000-000000000009',
    '/018f0000-0000-7000-8000-000000000009/export/book.json',
  ])('%s is not there, told as 4xx', async (path) => {
    const { status } = await get(path)
    expect([400, 404]).toContain(status)
  })

  it('what is not offered is told as not there', async () => {
    expect(await get(`/${ids[0]}/export/table-13.csv`)).toMatchObject({
      status: 404,
      body: { code: 'performance.table-not-found' },
    })
  })
})
