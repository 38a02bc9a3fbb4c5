import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { openWindow, type PageOptions } from '../../tests/setup/open-window.ts'

export type Picture = { readonly name: string; readonly shows: string }

/** A window at a desk and one on a phone, of the same person. */
export type Windows = { readonly desk: Page; readonly phone: Page }

/** Opens windows and takes the pictures, one after the other; `pictures` lists them in the order in which they were taken. */
export type Studio = {
  readonly pictures: readonly Picture[]
  open(options?: PageOptions): Promise<Page>
  /** Opens both windows and prepares each. */
  openBoth(prepare: (page: Page) => Promise<unknown>): Promise<Windows>
  /** Takes `<name>-1440.png` or `<name>-390.png`, by the width of the window. */
  shoot(page: Page, name: string, shows: string): Promise<void>
  /** Goes to an address in both windows, waits until `ready` is seen, and takes both pictures. */
  shootBoth(windows: Windows, name: string, shows: string, path: string, ready: string): Promise<void>
}

const folder = new URL('.', import.meta.url)

export function openStudio(browser: Browser, site: string): Studio {
  const pictures: Picture[] = []
  const open = (options?: PageOptions) => openWindow(browser, site, options)
  const shoot = async (page: Page, name: string, shows: string) => {
    const file = `${name}-${page.viewportSize()?.width}.png`
    await settle(page)
    await page.screenshot({
      path: fileURLToPath(new URL(file, folder)),
      animations: 'disabled',
      caret: 'hide',
    })
    pictures.push({ name: file, shows })
    console.error(file)
  }
  return {
    pictures,
    open,
    shoot,
    async openBoth(prepare) {
      const windows = { desk: await open(), phone: await open({ size: 'phone' }) }
      for (const page of Object.values(windows)) await prepare(page)
      return windows
    },
    async shootBoth(windows, name, shows, path, ready) {
      for (const page of Object.values(windows)) {
        await page.goto(path)
        await page.getByText(ready).filter({ visible: true }).first().waitFor()
        await shoot(page, name, shows)
      }
    },
  }
}

/** Nothing is being fetched or drawn any more, no field has the focus, and one looks at the top of the page. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    if (document.activeElement instanceof HTMLElement && !document.querySelector('dialog[open]'))
      document.activeElement.blur()
    window.scrollTo(0, 0)
  })
}

/** Removes the pictures of the time before. */
export async function clearPictures(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(new URL(name, folder), { force: true })))
}

/** Writes `README.md`: every picture with what it shows. */
export async function writeIndex(pictures: readonly Picture[]): Promise<void> {
  const lines = pictures.map(({ name, shows }) => `| [${name}](${name}) | ${shows} |`)
  const text = [
    '# Pictures',
    '',
    'Taken by `npm run pictures` from the sample district: it starts a server on a folder of its own, takes matters',
    'through it and photographs every screen. People, firms and matters are invented.',
    '',
    '| picture | shows |',
    '|---|---|',
    ...lines,
    '',
  ].join('\n')
  await writeFile(new URL('README.md', folder), text)
}
