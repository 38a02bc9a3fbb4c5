import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'
import { signInAsStaff } from './sign-in.ts'

test('a demand is filed by keyboard, its data chosen and never typed blind, and submitted', async () => {
  const page = await openPage()
  await signInAsStaff(page, '乔见微')
  await page.goto('/desk/sourcing/demands')
  await page.getByText('提一项需求').focus()
  await page.keyboard.press('Enter')
  const asking = page.getByLabel('谁要')
  await asking.selectOption({ label: '区卫健委' })
  const data = page.getByLabel('要素或材料')
  await data.fill('身份证')
  const first = page.getByRole('list', { name: '可以选的' }).getByRole('button').first()
  await first.waitFor()
  const code = (await first.locator('small').textContent()) ?? ''
  expect(code).not.toBe('')
  await data.press('Enter')
  await page.getByRole('button', { name: '另选' }).waitFor()
  await page.getByLabel('理由').fill('办事要核对')
  await page.getByRole('button', { name: '存为草稿' }).focus()
  await page.keyboard.press('Enter')
  const part = page.getByRole('complementary', { name: '需求' })
  await part.getByText(code).first().waitFor()
  await part.getByText('草稿', { exact: true }).first().waitFor()
  await part.getByRole('button', { name: '提交' }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: '提交' }).click()
  await question.waitFor({ state: 'hidden' })
  await part.getByRole('button', { name: '提交' }).waitFor({ state: 'hidden' })
})

test('a campaign whose last day has passed says so beside the day', async () => {
  const page = await openPage()
  await signInAsStaff(page, '舒同源')
  await page.goto('/desk/sourcing/campaigns')
  const form = page.locator('form').filter({ hasText: '普查' }).first()
  await form.getByRole('textbox').first().fill('过期的普查')
  await form.locator('input').nth(1).fill('2020-01-01')
  await form.locator('button[type=submit]').click()
  await form.locator('.field.error').getByText('截止日已经过了').waitFor()
})
