import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'
import {
  answerQuestions,
  beginToFillIn,
  fillBlanks,
  goOnToCheck,
  handIn,
  submit,
} from './apply-for-subsidy.ts'
import { actByKeyboard, claim, openByKeyboard } from './handle-at-desk.ts'
import { makeInvoice } from './make-invoice.ts'
import { signInAsResident, signInAsStaff } from './sign-in.ts'

const firm = '北京纸鸢三号印务有限公司'
const wanted = '第 1 页看不清公章，重拍这一页就行'

test('a clerk asks once for everything that is wrong, and the resident mends it', async () => {
  const resident = await openPage({ size: 'phone' })
  await signInAsResident(resident, '林知夏', '/items/seal-subsidy/apply')
  await applyWithMore(resident)

  const clerk = await openPage()
  await signInAsStaff(clerk, '周未眠')
  await openByKeyboard(clerk, firm)
  await claim(clerk)
  await clerk.getByRole('button', { name: '写进补正 刻章发票' }).click()
  await clerk.getByRole('textbox', { name: '刻章发票' }).fill(wanted)
  await clerk.getByRole('combobox', { name: '加一项' }).selectOption({ label: '申请表：发票金额' })
  await actByKeyboard(clerk, 'F9', '发出补正告知书（2 项）')

  await resident.getByRole('heading', { name: '请一次补齐这些' }).waitFor()
  await resident.getByText(wanted).waitFor()
  await resident.getByRole('link', { name: '去补正' }).click()
  await mend(resident)
  await resident.getByText(/补正/).first().waitFor()

  await clerk.getByText('已补正').first().waitFor()
  expect(await clerk.getByRole('button', { name: '写进补正 刻章发票' }).count()).toBe(0)
  await actByKeyboard(clerk, 'F8', '受理，出通知书')
  await resident
    .getByText(/已受理/)
    .first()
    .waitFor()
})

/** Applies for a firm of which the registry knows less: nine blanks and two materials. */
async function applyWithMore(page: Page): Promise<void> {
  await answerQuestions(page, firm)
  await beginToFillIn(page)
  await fillBlanks(page)
  for (const [name, value] of [
    ['印章编码', '1101020000901'],
    ['刻章单位名称', '北京方寸照样刻字社'],
    ['备案印章枚数', '4'],
    ['印章备案日期', '2026-10-20'],
    ['开户网点', '样例银行北京牛街支行'],
    ['账号', '00001100000000000390'],
  ] as const) {
    await page.getByRole('textbox', { name, exact: true }).fill(value)
  }
  await page.getByRole('textbox', { name: '账号', exact: true }).blur()
  await handIn(page, '对公账户证明')
  await handIn(page, '刻章发票')
  await goOnToCheck(page)
  await submit(page)
}

/** Hands a better invoice in, puts the amount right, and sends it back. */
async function mend(page: Page): Promise<void> {
  const row = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '刻章发票' }) })
  await row.getByLabel('换一份').setInputFiles({ ...makeInvoice('Better'), name: '重拍的发票.pdf' })
  await row.getByText('重拍的发票.pdf').waitFor()
  await page.getByRole('textbox', { name: '发票金额' }).fill('280')
  await goOnToCheck(page)
  await page.getByRole('button', { name: '交上补正' }).click()
  await page.waitForURL(/\/matters\/[0-9a-f-]{36}$/)
}
