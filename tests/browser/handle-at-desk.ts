import type { Page } from 'playwright-core'

/** Opens the case of this applicant from the worklist by keyboard alone: J walks to it, Enter opens it. */
export async function openByKeyboard(page: Page, applicant: string): Promise<void> {
  const list = page.getByRole('region', { name: '办件列表' })
  const row = list.getByRole('link', { name: applicant }).first()
  await row.waitFor()
  const rows = await list.locator('section').getByRole('link').count()
  for (let walked = 0; walked < rows; walked += 1) {
    await page.keyboard.press('j')
    if (await row.evaluate((link) => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/work\/[0-9a-f-]{36}/)
  await page.getByRole('tab', { name: '办理' }).waitFor()
}

/** Claims the case that is open. */
export async function claim(page: Page): Promise<void> {
  await page.getByRole('button', { name: '领办', exact: true }).waitFor()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: '放回' }).waitFor()
}

/** Presses the key of an act and, in the question that opens, Enter on the button that repeats the act. */
export async function actByKeyboard(page: Page, key: string, act: string): Promise<void> {
  await page.keyboard.press(key)
  await confirm(page, act)
}

/** Presses Enter on the button of the open question and waits until the desk says that it is done. */
export async function confirm(page: Page, act: string): Promise<void> {
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: act }).press('Enter')
  await question.waitFor({ state: 'hidden' })
}

/** The clerk at the comprehensive counter accepts. */
export async function accept(page: Page, applicant: string): Promise<void> {
  await openByKeyboard(page, applicant)
  await claim(page)
  await actByKeyboard(page, 'F8', '受理，出通知书')
}

/** The reviewer of the organ writes an opinion and sends it on. */
export async function review(page: Page, applicant: string): Promise<void> {
  await openByKeyboard(page, applicant)
  await claim(page)
  await page.getByRole('textbox', { name: '审查意见' }).fill('枚数、发票和备案一致，拟准予')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').getByText('办好了').waitFor()
}

/** The decider fills in what only the office knows, and grants. */
export async function grant(page: Page, applicant: string, amount = '300'): Promise<void> {
  await openByKeyboard(page, applicant)
  await claim(page)
  await page.keyboard.press('Control+Enter')
  const question = page.getByRole('dialog')
  await question.getByRole('textbox', { name: '意见' }).fill('同意')
  await question.getByRole('textbox', { name: /核定补助金额/ }).fill(amount)
  await confirm(page, '准予，出决定书')
}
