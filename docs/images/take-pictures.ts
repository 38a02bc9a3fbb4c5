// Takes every picture of docs/images: npm run pictures
import { readdir } from 'node:fs/promises'
import { firm } from '../../tests/browser/apply-for-subsidy.ts'
import { startBrowser } from '../../tests/setup/open-window.ts'
import { startSite } from '../../tests/setup/start-site.ts'
import { photographTheCounter, photographTheDepartment, photographTheOffice } from './desk-pictures.ts'
import { photographTheLibraries } from './library-pictures.ts'
import {
  photographApplying,
  photographTheBudget,
  photographTheEnd,
  photographTheOpenPart,
  photographWaiting,
  untilDelivered,
} from './portal-pictures.ts'
import { photographReporting } from './reporting-pictures.ts'
import { applyAsOthers } from './sample-applications.ts'
import { clearPictures, openStudio, writeIndex } from './studio.ts'

const site = await startSite()
const browser = await startBrowser()
try {
  const studio = openStudio(browser, site.address)
  const before = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.png'))
  await photographTheOpenPart(studio)
  await photographTheBudget(studio)
  await applyAsOthers(() => studio.open())
  const { windows, matter } = await photographApplying(studio)
  const caseId = matter.split('/').at(-1) ?? ''
  await photographTheCounter(studio, caseId, firm)
  await photographWaiting(studio, windows, matter)
  await photographTheDepartment(studio, caseId)
  await untilDelivered(windows.desk, matter)
  await photographTheEnd(studio, windows, matter)
  await photographReporting(studio)
  await photographTheOffice(studio)
  await photographTheLibraries(studio)
  const taken = studio.pictures.map(({ name }) => name)
  await clearPictures(before.filter((name) => !taken.includes(name)))
  await writeIndex(studio.pictures.toSorted((a, b) => a.name.localeCompare(b.name)))
} finally {
  await browser.close()
  await site.stop()
}
