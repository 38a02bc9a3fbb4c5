import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'
import {
  answerQuestions,
  beginToFillIn,
  fillBlanks,
  findSubsidy,
  firm,
  goOnToCheck,
  handIn,
  item,
  submit,
} from './apply-for-subsidy.ts'
import { accept, grant, review } from './handle-at-desk.ts'
import { readPdfText } from './read-pdf-text.ts'
import { signInAsResident, signInAsStaff } from './sign-in.ts'

test('the seal subsidy goes from the first word typed to the rating', async () => {
  const resident = await openPage()
  await signInAsResident(resident, '林知夏')
  const earlier = await submittedCases(resident)
  await findSubsidy(resident)
  await answerQuestions(resident)
  await checklistIsComplete(resident)
  await beginToFillIn(resident)
  await formIsFilledIn(resident)
  await fillBlanks(resident)
  await handIn(resident, '刻章发票')
  await goOnToCheck(resident)

  const keys = await losingTwoAnswers(resident, '**/api/cases/*/submit')
  await submit(resident)
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
  const caseId = resident.url().split('/').at(-1) ?? ''
  const number = await caseNumber(resident)
  const added = (await submittedCases(resident)).filter(([id]) => !earlier.some(([before]) => before === id))
  expect(added).toEqual([[caseId, number]])

  const loads = countLoads(resident)
  await resident.getByText('就算受理了').waitFor()
  await atDesk('周未眠', (clerk) => accept(clerk, firm))
  await resident
    .getByText(/已受理/)
    .first()
    .waitFor()
  await clockExplainsItself(resident)
  await atDesk('许砚青', (reviewer) => review(reviewer, firm))
  await atDesk('高听澜', (decider) => grant(decider, firm))
  const download = resident.getByRole('link', { name: '下载 PDF' })
  await download.waitFor()
  expect(loads()).toBe(0)

  const [file] = await Promise.all([resident.waitForEvent('download'), download.click()])
  const text = readPdfText(await readFile(await file.path()))
  expect(text).toContain(number)
  expect(text).toContain(firm)
  await itIsInTheVault(resident)
  await rateOnce(resident, caseId)
  await nobodyElseOpens(caseId, number)
}, 180_000)

/** All materials at once: three struck off with their source, two to come. */
async function checklistIsComplete(page: Page): Promise<void> {
  const list = page.getByRole('region', { name: '要 2 份材料' })
  await list.getByText('不用交，从区市场监管局取').waitFor()
  expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    expect.stringContaining('营业执照'),
    expect.stringContaining('法定代表人身份证'),
    expect.stringContaining('印章备案回执'),
    '对公账户证明',
    '刻章发票',
  ])
}

/** Thirteen values, each with where it is from and how far it is trusted; three blanks; one material to hand in. */
async function formIsFilledIn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '只要您填 3 处' }).waitFor()
  const known = page.getByRole('region', { name: '已替您填好 13 处，请核对' })
  const rows = known.locator('dl > div')
  expect(await rows.count()).toBe(13)
  for (const row of await rows.all()) expect(await row.innerText()).toMatch(/(局|分局|银行)·.+ · .+日/)
  await page.getByRole('heading', { name: '材料：只要交 1 份' }).waitFor()
  await page.getByText(/当天不算，5 个工作日，.*最晚 .*办结/).waitFor()
  await page.getByRole('heading', { name: '对公账户证明用您材料库里的，不用再交' }).waitFor()
}

/** The day by which there is an answer, with what was promised, from when it counts, by which calendar and law. */
async function clockExplainsItself(page: Page): Promise<void> {
  const clock = page.locator('section').filter({ has: page.getByRole('heading', { name: '期限是怎么算的' }) })
  await clock.waitFor()
  const text = await clock.innerText()
  for (const part of [/承诺\s+5 个工作日/, /最晚\s+\d+ 月 \d+ 日/, '起算', '日历', '法'])
    expect(text).toMatch(part)
}

/** The first two requests reach the server, but their answers are lost on the way. Answers the keys that were sent. */
async function losingTwoAnswers(page: Page, address: string): Promise<(string | undefined)[]> {
  const keys: (string | undefined)[] = []
  await page.route(address, async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? undefined)
    if (keys.length > 2) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  return keys
}

async function caseNumber(page: Page): Promise<string> {
  return (
    await page
      .getByText(/办件号 ZWFW-\d{4}-\d{6}/)
      .first()
      .innerText()
  ).replace(/.*办件号 /, '')
}

/** Id and number of every case of the signed-in resident that is no draft. */
async function submittedCases(page: Page): Promise<[string, string][]> {
  const answer = await page.request.get('/api/my/cases?limit=100')
  const { rows } = await answer.json()
  return rows
    .filter((row: { number: string | null }) => row.number !== null)
    .map((row: { caseId: string; number: string }) => [row.caseId, row.number])
}

/** Counts how often the page is loaded anew from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  return () => loads
}

async function atDesk(name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage()
  await signInAsStaff(page, name)
  await work(page)
}

async function itIsInTheVault(page: Page): Promise<void> {
  await page.goto('/vault')
  const result = page.getByRole('article').filter({ hasText: '刻章补助核定单' })
  await result.getByText('签发部门直接给的').waitFor()
}

async function rateOnce(page: Page, caseId: string): Promise<void> {
  await page.goto(`/matters/${caseId}`)
  await page.getByRole('link', { name: '非常满意' }).click()
  await page.getByRole('button', { name: '交上评价' }).click()
  await page.getByText('收到了，谢谢您').waitFor()
  await page.goto(`/matters/${caseId}/rate`)
  await page.getByText('您已经评过了').waitFor()
  expect(await page.getByRole('button', { name: '交上评价' }).count()).toBe(0)
}

/** Neither another resident nor the reviewer of another organ learns anything of the matter. */
async function nobodyElseOpens(caseId: string, number: string): Promise<void> {
  const other = await openPage()
  await signInAsResident(other, '彭昭阳', `/matters/${caseId}`)
  await other.getByRole('main').getByRole('alert').waitFor()
  expect((await other.request.get(`/api/cases/${caseId}`)).status()).toBe(404)
  const stranger = await openPage()
  await signInAsStaff(stranger, '孟拾三')
  await stranger.goto(`/desk/work/${caseId}`)
  await stranger.getByRole('main').getByRole('alert').waitFor()
  for (const page of [other, stranger])
    expect(await page.locator('body').innerText()).not.toMatch(new RegExp(`${number}|${firm}|${item}`))
}
