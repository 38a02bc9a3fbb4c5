import type { Page } from 'playwright-core'
import { claim, confirm, openByKeyboard } from '../../tests/browser/handle-at-desk.ts'
import { actByApi } from '../../tests/browser/handle-by-api.ts'
import { signInAsStaff } from '../../tests/browser/sign-in.ts'
import type { Studio, Windows } from './studio.ts'

/** Signing in, and the counter with its worklist; then the clerk accepts. */
export async function photographTheCounter(studio: Studio, caseId: string, firm: string): Promise<void> {
  const strangers = await studio.openBoth(async () => undefined)
  await studio.shootBoth(strangers, 'desk-sign-in', 'Signing in at the desk', '/desk/', '周未眠')
  const english = await studio.open({ language: 'en' })
  await signInAsStaff(english, '周未眠')
  await english.getByText('北京').first().waitFor()
  await studio.shoot(english, 'desk-worklist-english', 'The worklist in English')
  await english.context().close()
  const windows = await studio.openBoth((page) => signInAsStaff(page, '周未眠'))
  await openByKeyboard(windows.desk, firm)
  await studio.shoot(windows.desk, 'desk-worklist', 'The worklist: list left, work right, acts lower right')
  await claim(windows.desk)
  await windows.phone.getByText(firm).waitFor()
  await studio.shoot(windows.phone, 'desk-worklist', 'The worklist on a phone')
  await windows.phone.goto(`/desk/work/${caseId}`)
  await windows.phone.getByRole('tab', { name: '办理' }).waitFor()
  await studio.shoot(windows.phone, 'desk-counter', 'A case at the counter')
  await windows.desk.keyboard.press('F8')
  await windows.desk.getByRole('dialog').waitFor()
  await studio.shoot(
    windows.desk,
    'desk-counter',
    'A case at the counter: one plain question before it is accepted',
  )
  await confirm(windows.desk, '受理，出通知书')
  await studio.shootBoth(
    windows,
    'desk-checklist',
    'What to bring, with what live data duties strike off',
    '/desk/checklist/public-place-hygiene',
    'XC-D-0105',
  )
}

/** The reviewer's and the decider's turn, up to the decision. */
export async function photographTheDepartment(studio: Studio, caseId: string): Promise<void> {
  const path = `/desk/work/${caseId}`
  const reviewer = await studio.openBoth((page) => signInAsStaff(page, '许砚青'))
  await studio.shootBoth(
    reviewer,
    'desk-review',
    'A case at the reviewer: differences first',
    path,
    '审查意见',
  )
  const opinion = '枚数、发票和备案一致，拟准予'
  await actByApi(await studio.open(), '许砚青', caseId, 'review', { proposal: 'grant', opinion })
  const decider = await studio.openBoth((page) => signInAsStaff(page, '高听澜'))
  for (const page of Object.values(decider)) {
    await page.goto(path)
    await page.getByRole('button', { name: '准予' }).click()
    await page.getByRole('dialog').getByText('核定补助金额').waitFor()
    await studio.shoot(page, 'desk-decide', 'Deciding, with what only the office fills in')
  }
  const internal = { C12: '300.00' }
  await actByApi(await studio.open(), '高听澜', caseId, 'decide', {
    outcome: 'granted',
    opinion: '同意',
    internal,
  })
}

/** Catalogue, people and audit, each as the post that works with it. */
export async function photographTheOffice(studio: Studio): Promise<void> {
  const editor = await studio.openBoth((page) => signInAsStaff(page, '丁不移'))
  await studio.shootBoth(
    editor,
    'desk-catalogue',
    'The catalogue with live lint scores',
    '/desk/catalogue',
    '刻章',
  )
  await eachOpens(editor, '刻章')
  for (const page of Object.values(editor)) await studio.shoot(page, 'desk-item', 'An item with its findings')
  await studio.shootBoth(
    editor,
    'desk-element',
    'A data element with its meaning, uses and history',
    '/desk/elements/P12',
    '手机号码',
  )
  const security = await studio.openBoth((page) => signInAsStaff(page, '夏知止'))
  await studio.shootBoth(security, 'desk-people', 'People and their posts', '/desk/people', '周未眠')
  const audit = await studio.openBoth((page) => signInAsStaff(page, '康无隅'))
  await studio.shootBoth(
    audit,
    'desk-audit',
    'Who read which personal data, and why',
    '/desk/audit',
    '康无隅',
  )
}

async function eachOpens(windows: Windows, text: string): Promise<void> {
  const open = async (page: Page) => {
    await page.getByRole('link', { name: text }).first().click()
    await page.waitForURL(/\/desk\/catalogue\/.+/)
  }
  for (const page of Object.values(windows)) await open(page)
}
