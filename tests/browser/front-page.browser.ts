import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPage } from '../setup/browser.ts'
import { chineseLeft } from './chinese-left.ts'
import { visit } from './every-page.ts'

test.each(['desk', 'phone'] as const)(
  'the front page opens at %s size and nothing sticks out',
  async (size) => {
    const page = await openPage({ size })
    await page.goto('/')
    await page.getByRole('searchbox').first().waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  },
)

test('whoever is not signed in is asked to before anything of theirs is fetched', async () => {
  const page = await openPage()
  const refused: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.url()} answers ${response.status()}`)
  })
  for (const address of ['/matters', '/vault', '/readings']) {
    await page.goto(address)
    await page.getByRole('main').getByRole('link', { name: '登录' }).waitFor()
  }
  expect(refused).toEqual([])
})

test('the page of the API opens under a policy that lets it load only what the server serves', async () => {
  const page = await openPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const answer = await page.goto('/api/docs')
  await page.getByRole('heading', { name: /Yimen 一门/ }).waitFor()
  expect(await answer?.headerValue('content-security-policy')).toContain("default-src 'self'")
  expect(complaints).toEqual([])
})

const Items = z.object({ rows: z.array(z.object({ code: z.string() })) })

test('all fourteen services are told in English from the first line to the last', async () => {
  const page = await openPage({ language: 'en' })
  const answer = await page.request.get('/api/items?limit=100')
  const { rows } = Items.parse(await answer.json())
  expect(rows).toHaveLength(14)
  const found: string[] = []
  for (const { code } of rows) {
    await visit(page, `/items/${code}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    found.push(...(await chineseLeft(page)).map((left) => `${code}: ${left}`))
    // the only Chinese is the name of each law, by which it is looked up
    const marked = await page.locator('main [lang="zh-CN"]:not(.original)').allInnerTexts()
    found.push(...marked.map((left) => `${code}, in Chinese only: ${left}`))
  }
  expect(found).toEqual([])
}, 120_000)
