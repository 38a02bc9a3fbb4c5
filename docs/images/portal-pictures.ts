import type { Page } from 'playwright-core'
import { z } from 'zod'
import {
  answerQuestions,
  beginToFillIn,
  fillBlanks,
  goOnToCheck,
  handIn,
  submit,
} from '../../tests/browser/apply-for-subsidy.ts'
import { beginByApi } from '../../tests/browser/handle-by-api.ts'
import { signInAsResident } from '../../tests/browser/sign-in.ts'
import type { Studio, Windows } from './studio.ts'

const name = '林知夏'
const Books = z.object({ rows: z.array(z.object({ bookId: z.string() })).min(2) })

/** What anybody sees: finding an item, and signing in. */
export async function photographTheOpenPart(studio: Studio): Promise<void> {
  const windows = await studio.openBoth(async () => undefined)
  const shoot = (...picture: [string, string, string, string]) => studio.shootBoth(windows, ...picture)
  await shoot('portal-home-signed-out', 'The first page before signing in', '/', '您要办什么事')
  await shoot('portal-search', 'Searching by the words people use', '/search?q=刻章', '新开办企业刻章补助')
  await shoot('portal-item', 'An item: who, what, how long, by which law', '/items/seal-subsidy', '谁能办')
  await shoot(
    'portal-hall',
    'A hall: when, where, which counter for what',
    '/halls/HALL01',
    '西城区政务服务中心',
  )
  await shoot('portal-verify', 'Checking a printed document', '/verify', '查验')
  await shoot('portal-sign-in', 'Signing in; only a sample district offers its people', '/sign-in', name)
}

/** The budget of a department: the book to look at, the line that a finding leads to, two years beside each other. */
export async function photographTheBudget(studio: Studio): Promise<void> {
  const windows = await studio.openBoth(async () => undefined)
  const answer = await windows.desk.request.get('/api/budget-books')
  const [book, other] = Books.parse(await answer.json()).rows
  const address = `/budget/${book?.bookId}`
  const shoot = (...picture: [string, string, string, string]) => studio.shootBoth(windows, ...picture)
  await shoot('portal-budget', 'A budget book to look at', address, '从哪来，做什么，花成什么')
  await shoot('portal-budget-line', 'The line that a finding leads to', `${address}/lines/31`, '原书第 31 行')
  await shoot('portal-budget-compared', 'Two years', `${address}/compare/${other?.bookId}`, '两本预算对着看')
}

/** Applying: the checklist, the form with its sources, the last look. Answers the windows and the matter's address. */
export async function photographApplying(studio: Studio): Promise<{ windows: Windows; matter: string }> {
  const windows = await studio.openBoth((page) => signInAsResident(page, name))
  const { desk, phone } = windows
  await desk.goto('/items/seal-subsidy/apply')
  await answerQuestions(desk)
  await studio.shoot(desk, 'portal-begin', 'The complete checklist, told once')
  await beginToFillIn(desk)
  const matter = new URL(desk.url()).pathname.replace(/\/apply$/, '')
  const filled = 'Applying: 3 blanks first, 13 values filled in, each with its source'
  await studio.shootBoth(windows, 'portal-apply', filled, `${matter}/apply`, '已替您填好 13 处')
  await inEnglish(studio, filled, `${matter}/apply`)
  await fillBlanks(desk)
  await handIn(desk, '刻章发票')
  await goOnToCheck(desk)
  await studio.shootBoth(
    windows,
    'portal-check',
    'All of it once more',
    `${matter}/apply?step=check`,
    '请您看一遍',
  )
  await submit(desk)
  await phone.goto(matter)
  return { windows, matter }
}

async function inEnglish(studio: Studio, shows: string, path: string): Promise<void> {
  const page = await studio.open({ language: 'en' })
  await signInAsResident(page, name, path)
  await page.getByRole('heading', { name: '13 filled in for you, please check' }).waitFor()
  await studio.shoot(page, 'portal-apply-english', `${shows}, in English`)
  await page.context().close()
}

/** While the office is at work on it. */
export async function photographWaiting(studio: Studio, windows: Windows, matter: string): Promise<void> {
  const shoot = (...picture: [string, string, string, string]) => studio.shootBoth(windows, ...picture)
  await beginByApi(windows.desk, {
    itemCode: 'seal-subsidy',
    onBehalfOf: '纸鸢',
    answers: { S1: 'self', S2: 'free', S3: 'yes' },
  })
  await shoot('portal-home', 'The first page: one question, then what is yours', '/', '刻章补助')
  await shoot('portal-matters', 'My matters', '/matters', '刻章补助')
  await shoot(
    'portal-matter',
    'A matter in progress, with a due day that explains itself',
    matter,
    '期限是怎么算的',
  )
  const elder = await studio.open({ size: 'phone', elder: true })
  await signInAsResident(elder, name)
  await studio.shoot(elder, 'portal-home-elder', 'The first page in large text')
  await elder.goto(matter)
  await elder.getByText('期限是怎么算的').waitFor()
  await studio.shoot(elder, 'portal-matter-elder', 'A matter in progress in large text')
  await elder.context().close()
}

/** When it is done. */
export async function photographTheEnd(studio: Studio, windows: Windows, matter: string): Promise<void> {
  const shoot = (...picture: [string, string, string, string]) => studio.shootBoth(windows, ...picture)
  await shoot(
    'portal-matter-finished',
    'A matter finished: the result, the clock, what happened',
    matter,
    '下载 PDF',
  )
  await shoot('portal-rate', 'Rating: voluntary, once', `${matter}/rate?grade=1`, '交上评价')
  await shoot('portal-vault', 'The vault: handed in or issued once, used again', '/vault', '刻章补助核定单')
  await shoot('portal-readings', 'Who read my data', `${matter}/readings`, '谁')
}

/** Waits for news on a page without loading it anew. */
export async function untilDelivered(page: Page, matter: string): Promise<void> {
  await page.goto(matter)
  await page.getByRole('link', { name: '下载 PDF' }).waitFor()
}
