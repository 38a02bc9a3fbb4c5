import { DeskBook, listDeskBooks } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BudgetServer,
  budgetServer,
  publicBooks,
  publishedIn,
  publishText,
} from '../testing/budget-server.ts'
import { sampleTexts } from '../testing/sample-texts.ts'

let house: BudgetServer
let bookId: string
const { good } = sampleTexts(4)
beforeAll(async () => {
  house = await budgetServer()
  ;({ bookId } = publishedIn(await publishText(house.director, good)))
})
afterAll(() => house.server.close())

const withdraw = (person: 'director' | 'editor' | 'clerk' | 'reader', version: number) =>
  house[person].post(`/api/desk/budget-books/${bookId}/withdraw`, { reason: '要重新核实' }, { version })
const atDesk = async () =>
  listDeskBooks.response.parse((await house.director.get('/api/desk/budget-books')).body).rows

describe('taking a book down', () => {
  it.each([
    ['reader', 401],
    ['clerk', 403],
    ['editor', 403],
  ] as const)('is not for %s', async (person, status) => {
    expect((await withdraw(person, 1)).status).toBe(status)
    expect(await publicBooks(house.reader)).toHaveLength(1)
  })

  it('with a stale version is refused with what stands now', async () => {
    const { status, body } = await withdraw('director', 7)
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'platform.stale-version' })])
  })

  it('hides it from the public, keeps it at the desk with the reason, and cannot be done twice', async () => {
    const book = DeskBook.parse((await withdraw('director', 1)).body)
    expect(book).toMatchObject({ state: 'withdrawn', withdrawn: { reason: '要重新核实' }, allowed: [] })
    expect(await publicBooks(house.reader)).toEqual([])
    for (const path of ['', '/lines', '/export/book.json'])
      expect((await house.reader.get(`/api/budget-books/${bookId}${path}`)).status).toBe(410)
    expect(await atDesk()).toMatchObject([{ bookId, state: 'withdrawn', editions: [{ edition: 1 }] }])
    expect(await withdraw('director', book.version)).toMatchObject({
      status: 409,
      body: { code: 'performance.not-published' },
    })
  })

  it('publishing the same document brings it back as a new edition', async () => {
    expect(publishedIn(await publishText(house.director, good))).toMatchObject({
      bookId,
      edition: 2,
      outcome: 'updated',
    })
    expect(await publicBooks(house.reader)).toHaveLength(1)
  })
})
