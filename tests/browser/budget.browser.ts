import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sampleTexts } from '../../apps/server/src/modules/performance/testing/sample-texts.ts'
import { openPage } from '../setup/browser.ts'
import { signInAsStaff } from './sign-in.ts'

test('the director puts a book in, sees what is wrong, says why, and everybody finds the line', async () => {
  const { wrong, unit, year } = sampleTexts(4)
  const page = await openPage()
  await signInAsStaff(page, '龚鉴秋')
  await page.goto('/desk/budget')
  await page
    .getByLabel(/选文件/)
    .setInputFiles({ name: 'budget.txt', mimeType: 'text/plain', buffer: Buffer.from(wrong) })
  await page.getByRole('heading', { name: `${unit} ${year} 年部门预算` }).waitFor()
  expect(await page.locator('.found-in-book .state.late').count()).toBeGreaterThan(0)
  await page.getByLabel('还有不符，为什么公开').fill('差一分的地方另行更正')
  await page.getByRole('button', { name: '公开', exact: true }).click()
  await page.getByRole('link', { name: '看公开的页面' }).click()

  await page.getByText('还有不符也公开，理由：差一分的地方另行更正').waitFor()
  await page.getByRole('img', { name: /流向/ }).waitFor()
  const finding = page.locator('.budget-findings li').first()
  const line = (await finding.getByRole('link').innerText()).match(/\d+/)?.[0]
  await finding.getByRole('link').click()
  await page.getByRole('heading', { name: `原书第 ${line} 行` }).waitFor()
  expect(await page.locator('li[aria-current] mark').textContent()).toBe(wrong.split('\n')[Number(line) - 1])
})

test('from the foot of every page to a book, what it promises, its tables to keep, and the year before', async () => {
  const page = await openPage({ size: 'phone' })
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: '预算公开' }).click()
  await page.getByRole('link', { name: '北京市西城区政务服务管理局 2026 年' }).click()
  const hotline = page.getByRole('article').filter({ hasText: '政务服务热线' })
  await hotline.getByText('尚未计量').first().waitFor()
  expect(await hotline.getByText('尚未计量').count()).toBeGreaterThan(4)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '表三 CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('北京市西城区政务服务管理局2026年预算表3.csv')
  expect(await readFile(await download.path(), 'utf8')).toContain('43106930.66')
  await page.getByRole('link', { name: '2025 年', exact: true }).click()
  await page.getByRole('heading', { name: '两本预算对着看' }).waitFor()
  await page.getByText('+5.72%').waitFor()
})
