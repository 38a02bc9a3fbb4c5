import type { Page } from 'playwright-core'

/** Signs a resident of the sample district in through the development identity provider, by one click on the name. */
export async function signInAsResident(page: Page, name: string, returnTo = '/'): Promise<void> {
  await page.goto(`/api/sign-in/resident?returnTo=${encodeURIComponent(returnTo)}`)
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).click()
  await page.waitForURL((url) => url.pathname + url.search === returnTo)
}

/** Signs a member of staff of the sample district in at the desk, by one click on the post. */
export async function signInAsStaff(page: Page, name: string): Promise<void> {
  await page.goto('/desk/')
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/desk/') && url.pathname !== '/desk/')
}
