import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'
import type { PageOptions } from '../setup/open-window.ts'
import { handIn } from './apply-for-subsidy.ts'
import { beginByApi } from './handle-by-api.ts'
import { makeInvoice } from './make-invoice.ts'
import { signInAsResident } from './sign-in.ts'

/** 顾远舟 acts for a bookshop: an application for it, begun and not submitted, open on a page. */
async function openDraft(options?: PageOptions): Promise<Page> {
  const page = await openPage(options)
  await signInAsResident(page, '顾远舟')
  const caseId = await beginByApi(page, {
    itemCode: 'seal-subsidy',
    onBehalfOf: '书店',
    answers: { S1: 'agent', S2: 'paid', S3: 'yes' },
  })
  await page.goto(`/matters/${caseId}/apply`)
  await amount(page).waitFor()
  return page
}

const amount = (page: Page) => page.getByRole('textbox', { name: /发票金额|Amount of the seal invoice/ })
const invoice = (page: Page) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /刻章发票|Invoice for the seals/ }) })
/** The server has taken what was typed. */
const isSaved = (page: Page) =>
  page.waitForResponse((response) => response.url().endsWith('/save') && response.ok())
const saved = (page: Page) => page.getByText(/\d\d:\d\d 已保存/)

test('a program that calls itself a PDF is refused in the person’s words, and a real one comes in after it', async () => {
  const page = await openDraft()
  const program = Buffer.concat([
    Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1'),
    Buffer.alloc(4096),
  ])
  await invoice(page)
    .getByLabel('选文件')
    .setInputFiles({ ...makeInvoice(), buffer: program })
  await invoice(page)
    .getByText(/这个文件是程序/)
    .waitFor()
  await handIn(page, '刻章发票')
})

test('a number whose check digit is wrong is told where it stands, in the language of the person', async () => {
  const page = await openDraft({ language: 'en' })
  await page.getByRole('button', { name: /Something is wrong, let me change it Firm/ }).click()
  const code = page.getByRole('textbox', { name: 'Unified social credit code' })
  const right = await code.inputValue()
  const wrong = right.slice(0, -1) + (right.endsWith('1') ? '2' : '1')
  await code.fill(wrong)
  await code.blur()
  await page.getByRole('button', { name: 'Check and submit' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'A few things to put right' })
  await summary.getByRole('link', { name: /check/i }).click()
  expect(await code.evaluate((input) => input === document.activeElement)).toBe(true)
  expect(await code.inputValue()).toBe(wrong)
  expect(await page.locator('main').innerText()).not.toMatch(/校验/)
})

test('two tabs change the same application: the later one is told, and loses nothing', async () => {
  const first = await openDraft()
  const second = await first.context().newPage()
  await second.goto(first.url())
  await amount(second).fill('310')
  await Promise.all([isSaved(second), amount(second).blur()])
  await first.getByRole('checkbox', { name: '财务专用章' }).check()
  await first.getByText('这份申请刚在另一处改过').waitFor()
  await Promise.all([isSaved(first), first.getByRole('button', { name: '看现在的状态' }).click()])
  await first.getByText('这份申请刚在另一处改过').waitFor({ state: 'hidden' })
  await first.reload()
  await amount(first).waitFor()
  expect(await amount(first).inputValue()).toMatch(/^310/)
  expect(await first.getByRole('checkbox', { name: '财务专用章' }).isChecked()).toBe(true)
})

test('without a network what is typed stays here, and is saved as soon as the network is back', async () => {
  const page = await openDraft({ size: 'phone' })
  await page.context().setOffline(true)
  await amount(page).fill('320')
  await amount(page).blur()
  await page.getByText('没连上，1 处改动只在这台设备上').waitFor()
  expect(await amount(page).inputValue()).toMatch(/^320/)
  await page.context().setOffline(false)
  await page.getByText('没连上').first().waitFor({ state: 'hidden' })
  await saved(page).waitFor()
  await page.reload()
  await amount(page).waitFor()
  expect(await amount(page).inputValue()).toMatch(/^320/)
})

test('an address of a matter that does not exist says so, and leads on', async () => {
  const page = await openPage()
  await signInAsResident(page, '顾远舟', `/matters/${randomUUID()}`)
  await page.getByRole('alert').getByText('没有这件办件').waitFor()
  await page.getByRole('main').getByRole('link', { name: '我的事' }).click()
  await page.waitForURL('**/matters')
})
