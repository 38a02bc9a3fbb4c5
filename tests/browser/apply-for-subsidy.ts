import type { Page } from 'playwright-core'
import { makeInvoice } from './make-invoice.ts'

/** The firm of the sample district for which 林知夏 applies. */
export const firm = '北京栗树三凿木作有限公司'
export const item = '新开办企业刻章补助'

/** From the home page: types what people type, finds the item and opens its questions. */
export async function findSubsidy(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('searchbox').fill('刻章')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: item }).click()
  await page.waitForURL('**/items/seal-subsidy')
  await page.getByRole('link', { name: '我要办' }).click()
  await page.waitForURL('**/items/seal-subsidy/apply')
}

/** Answers the questions as a firm that has paid for its seals; the checklist is complete then. */
export async function answerQuestions(page: Page, whose = firm): Promise<void> {
  await page.getByRole('radio', { name: whose }).check()
  await page.getByRole('radio', { name: '自己办', exact: true }).check()
  await page.getByRole('radio', { name: '付过钱了，来申请补助' }).check()
  await page.getByRole('radio', { name: '有', exact: true }).check()
}

/** Begins to fill in; an application that was begun before is put away. */
export async function beginToFillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(开始填|重新开始)$/ }).click()
  await page.waitForURL('**/matters/*/apply')
}

/** Fills in the three blanks that nobody but the firm can know. */
export async function fillBlanks(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: '法定名称章' }).check()
  await page.getByRole('checkbox', { name: '发票专用章' }).check()
  await page.getByRole('group', { name: '领过别处的刻章补助吗' }).getByRole('radio', { name: '否' }).check()
  await page.getByRole('textbox', { name: '发票金额' }).fill('300')
  await page.getByRole('textbox', { name: '发票金额' }).blur()
}

/** Hands a file in for a requirement and waits until it lies with the application. */
export async function handIn(page: Page, requirement: string, file = makeInvoice()): Promise<void> {
  const row = page.getByRole('article').filter({ has: page.getByRole('heading', { name: requirement }) })
  await row.getByLabel('选文件').setInputFiles(file)
  await row.getByText('已交').waitFor()
}

/** Goes on to the page that shows all of it once more. */
export async function goOnToCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: '检查并提交' }).click()
  await page.waitForURL('**/apply?step=check')
}

/** Declares, submits, and waits for the matter's own page. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '提交' }).click()
  await page.waitForURL(/\/matters\/[0-9a-f-]{36}$/)
}
