import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'

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
