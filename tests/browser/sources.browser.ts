import { Demand, type DemandState, listDemands, openCase, PublishedItem } from '@yimen/contract'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../setup/browser.ts'
import { signInAsResident, signInAsStaff } from './sign-in.ts'
import { type SignedInApi, signedInApi } from './signed-in-api.ts'

const material = 'health-certificate'
const itemPath = '/api/items/public-place-hygiene'
const health = '从业人员健康证明'

/** What portal, kiosk and everybody else read of the item: whether the certificate is struck off, and by which duty. */
async function struckOffBy(page: Page): Promise<string | null> {
  const { content } = PublishedItem.parse(await (await page.request.get(itemPath)).json())
  const asked = content.materials.find(({ materialType }) => materialType === material)
  return asked?.exemption?.duty ?? null
}

/** Whether the page of the item strikes the certificate out. */
async function struckOutAtPortal(page: Page): Promise<boolean> {
  await page.goto('/items/public-place-hygiene')
  const entry = page.getByRole('listitem').filter({ hasText: health }).first()
  await entry.waitFor()
  return (await entry.locator('s').count()) > 0
}

/** How the clerk at the counter has the certificate on the list of what to bring, which is open all the time. */
function atCounter(counter: Page) {
  const among = (list: RegExp) =>
    counter.getByRole('region', { name: list }).getByRole('listitem').filter({ hasText: health }).first()
  return { struckOff: among(/^不用交的/), toBring: among(/^要带/) }
}

async function demandsFor(office: SignedInApi, state: DemandState): Promise<Demand[]> {
  const found = await office.get(`/api/desk/sourcing/demands?code=${material}&state=${state}&limit=200`)
  return listDemands.response.parse(found).rows
}

async function staffPage(name: string): Promise<Page> {
  const page = await openPage()
  await signInAsStaff(page, name)
  return page
}

test('forty departments ask, one demand is refused until it is ruled, and the duty strikes a material off everywhere', async () => {
  const [office, health1, counter, anybody, owner] = [
    await staffPage('舒同源'),
    await staffPage('乔见微'),
    await staffPage('周未眠'),
    await openPage(),
    await openPage(),
  ]
  const [asOffice, asHealth] = [signedInApi(office), signedInApi(health1)]
  await asOffice.post('/api/desk/sourcing/derive-demands', {})
  expect(await struckOffBy(anybody)).toBe('XC-D-0105')
  await counter.goto('/desk/checklist/public-place-hygiene')
  await atCounter(counter).struckOff.getByText('XC-D-0105').waitFor()

  // the duty that covers it is withdrawn at the desk: the material is asked for again
  await health1.goto('/desk/sourcing/duties')
  const duty = health1.getByRole('listitem').filter({ hasText: 'XC-D-0105' })
  await duty.getByRole('button', { name: '停用' }).click()
  const question = health1.getByRole('dialog')
  await question.getByLabel('理由').fill('旧系统下线')
  await question.getByRole('button', { name: '停用' }).click()
  await duty.getByText('旧系统下线').waitFor()
  expect(await struckOffBy(anybody)).toBeNull()
  expect(await struckOutAtPortal(anybody)).toBe(false)
  await atCounter(counter).toBring.waitFor()

  // forty departments ask for it
  const { organs } = await (await anybody.request.get('/api/organs')).json()
  const codes: string[] = organs.map(({ code }: { code: string }) => code).slice(0, 42)
  const there = new Set((await demandsFor(asOffice, 'pre-checked')).map(({ asking }) => asking.code))
  const ask = async (asking: string) => {
    const body = { asking, kind: 'material', code: material, name: health, reason: '办事要核对健康证明' }
    const filed = Demand.parse(await asOffice.post('/api/desk/sourcing/demands', body))
    const at = `/api/desk/sourcing/demands/${filed.demandId}`
    const submitted = Demand.parse(await asOffice.post(`${at}/submit`, {}, filed.version))
    await asOffice.post(`${at}/pre-check`, {}, submitted.version)
  }
  await Promise.all(
    codes
      .filter((code) => !there.has(code))
      .slice(0, 40 - there.size)
      .map(ask),
  )

  // and the office dispatches all forty in the grid, with the keyboard
  await office.goto('/desk/sourcing/demands')
  await office.getByLabel('编号、编码或名称').fill(material)
  await office.getByText('共 40 张').waitFor()
  const grid = office.getByRole('grid')
  await grid.focus()
  await office.keyboard.press('Control+a')
  await office.getByText('选中 40 张').waitFor()
  await office.getByLabel('派给').selectOption({ label: '区卫健委' })
  await office.getByRole('button', { name: '填给选中的' }).click()
  await office.getByRole('button', { name: '派发 40 张' }).click()
  await office.getByRole('dialog').getByRole('button', { name: '派发 40 张' }).click()
  await office.getByText('派发了 40 张').waitFor()
  const sent = await demandsFor(asOffice, 'dispatched')
  expect(sent).toHaveLength(40)

  // one of them bounces: twice to somebody else, the third time to the office, which rules
  const one = sent[0]
  if (!one) throw new Error('forty were sent')
  const at = `/api/desk/sourcing/demands/${one.demandId}`
  const refuse = async (by: SignedInApi, version: number, organ: string) =>
    Demand.parse(await by.post(`${at}/disown`, { organ, reason: '不归我们管' }, version))
  let row = await refuse(asHealth, one.version, 'CL')
  row = await refuse(signedInApi(await staffPage('陶未央')), row.version, 'RSJ')
  expect(row.state).toBe('dispatched')
  row = await refuse(signedInApi(await staffPage('贺归仓')), row.version, 'GAJ')
  expect(row.state).toBe('coordinating')
  await office.goto(`/desk/sourcing/demands?open=${one.demandId}`)
  await office.getByRole('button', { name: '裁定' }).click()
  const ruling = office.getByRole('dialog')
  await ruling.getByLabel('裁定归哪个单位').selectOption({ label: '区卫健委' })
  await ruling.getByLabel('理由').fill('健康证明由卫生健康部门发放')
  await ruling.getByRole('button', { name: '裁定' }).click()
  await office.getByText('统筹处裁定：健康证明由卫生健康部门发放').waitFor()

  // the department confirms one for all, mounts, goes live
  await health1.goto(`/desk/sourcing/demands?open=${one.demandId}`)
  await health1.getByRole('button', { name: '是我们的', exact: true }).click()
  const confirm = health1.getByRole('dialog')
  await confirm.getByLabel('在哪个库').fill('健康证明新库')
  await confirm.getByLabel('依据').fill('国务院令第716号第七条')
  await confirm.getByRole('button', { name: '是我们的' }).click()
  await confirm.waitFor({ state: 'hidden' })
  expect(await demandsFor(asOffice, 'confirmed')).toHaveLength(40)
  expect(await struckOffBy(anybody)).toBeNull()
  await health1.goto('/desk/sourcing/duties')
  const fresh = health1.getByRole('listitem').filter({ hasText: '健康证明新库' })
  for (const act of ['挂接', '上线']) {
    await fresh.getByRole('button', { name: act, exact: true }).click()
    const asked = health1.getByRole('dialog')
    await asked.getByRole('button', { name: act, exact: true }).click()
    await asked.waitFor({ state: 'hidden' })
  }
  await fresh.getByRole('button', { name: '停用' }).waitFor()

  // and it is gone from the public list, the page, the counter, the draft of an applicant
  const number = await struckOffBy(anybody)
  expect(number).toMatch(/^XC-D-\d{4}-\d{4}$/)
  expect(await struckOutAtPortal(anybody)).toBe(true)
  await atCounter(counter)
    .struckOff.getByText(number ?? '')
    .waitFor()
  await signInAsResident(owner, '戴素心')
  const asOwner = signedInApi(owner)
  const session = await (await owner.request.get('/api/session')).json()
  const firm = session.who.represents[0].subjectId
  const opened = await asOwner.post('/api/cases', {
    itemCode: 'public-place-hygiene',
    onBehalfOf: firm,
    anew: true,
  })
  expect(requirement(opened)).toMatchObject({ state: 'exempt', exemption: { duty: number } })

  // until the duty is withdrawn
  await fresh.getByRole('button', { name: '停用' }).click()
  const last = health1.getByRole('dialog')
  await last.getByLabel('理由').fill('接口停用')
  await last.getByRole('button', { name: '停用' }).click()
  await last.waitFor({ state: 'hidden' })
  expect(await struckOffBy(anybody)).toBeNull()
  expect(await struckOutAtPortal(anybody)).toBe(false)
  await atCounter(counter).toBring.waitFor()
  const again = await asOwner.post('/api/cases', { itemCode: 'public-place-hygiene', onBehalfOf: firm })
  expect(requirement(again)).toMatchObject({ state: 'missing', exemption: null })
})

function requirement(answer: unknown): unknown {
  return openCase.response.parse(answer).case.requirements.find(({ name }) => name === health)
}
