import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'

test('from a service one comes to its counters, from there to the hall, and back to the service', async () => {
  const page = await openPage()
  await page.goto('/items/seal-subsidy')
  await page.getByText('1–12 号窗口').waitFor()
  await page.getByRole('link', { name: '西城区政务服务中心', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '西城区政务服务中心' }).waitFor()
  expect(await page.getByRole('link', { name: '010-0000-1370' }).getAttribute('href')).toBe(
    'tel:010-0000-1370',
  )
  await page.getByRole('link', { name: '新开办企业刻章补助' }).click()
  await page.waitForURL('**/items/seal-subsidy')
})

test('a service that the subdistricts handle too lists their halls', async () => {
  const page = await openPage({ size: 'phone' })
  await page.goto('/items/old-age-allowance')
  await page.getByText('15 个街道大厅也能办').click()
  await page.getByRole('link', { name: '牛街街道政务服务中心' }).click()
  await page.getByText('窗口数由区里定，正在确认').waitFor()
})

test('the halls are a place of their own, each with whether it is open', async () => {
  const page = await openPage({ language: 'en' })
  await page.goto('/')
  await page.getByRole('navigation').first().getByRole('link', { name: 'Halls' }).click()
  await page.getByRole('heading', { level: 2, name: 'Subdistrict centres' }).waitFor()
  const rows = page.getByRole('article')
  expect(await rows.count()).toBe(16)
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/^.+\n+(Open|Closed)\n.+/)
})

test('every theme and department on the home page leads to as many services as it says', async () => {
  const page = await openPage()
  await page.goto('/')
  const tiles = page.locator('.ways-grid a')
  await tiles.first().waitFor()
  const said = await tiles.evaluateAll((links) =>
    links.map(
      (link) =>
        [
          link.getAttribute('href') ?? '',
          Number.parseInt(link.querySelector('span')?.textContent ?? '', 10),
        ] as const,
    ),
  )
  expect(said.length).toBeGreaterThan(20)
  for (const [href, items] of said) {
    const answer = await page.request.get(`/api/items?${href.split('?')[1]}`)
    expect([href, (await answer.json()).total]).toEqual([href, items])
  }
})
