import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPage } from '../setup/browser.ts'
import { beginByApi } from './handle-by-api.ts'
import { makeDepartmentForm } from './make-department-form.ts'
import { signInAsResident, signInAsStaff } from './sign-in.ts'
import { signedInApi } from './signed-in-api.ts'

const title = '就业创业证申领登记表'
const item = '就业创业证核发'
const labels = [
  '申请人姓名',
  '身份证号',
  '出生年月',
  '婚姻状况',
  '族别',
  '学历',
  '户籍所在地',
  '家庭住址',
  '联系电话',
  '人员类别',
  '就业状态',
]

test('a department’s paper form becomes one on which only what nobody knows is blank, and a wrong value goes back to its source', async () => {
  const editor = await openPage()
  await signInAsStaff(editor, '丁不移')
  const code = await collect(editor)
  await publishForm(editor, code)
  await takeIntoItem(editor, code)

  const resident = await openPage()
  await signInAsResident(resident, '林知夏')
  const caseId = await beginByApi(resident, {
    itemCode: 'employment-certificate',
    answers: { S1: 'self', S2: 'print' },
  })
  await resident.goto(`/matters/${caseId}/apply`)
  const known = resident.getByRole('region', { name: /已替您填好 \d+ 处/ })
  await known.waitFor()
  const filled = Number((await known.getByRole('heading').first().textContent())?.match(/\d+/)?.[0])
  expect(filled).toBeGreaterThanOrEqual(Math.ceil(labels.length * 0.7))

  await reportAddress(resident, '北京市西城区样例胡同 18 号')
  await answerAtSource('骆以真', '核对过门牌登记，已改')

  await resident.goto('/corrections')
  await resident.getByText('已更正').waitFor()
  await resident.getByText('核对过门牌登记，已改').waitFor()
  const again = await beginByApi(resident, {
    itemCode: 'employment-certificate',
    answers: { S1: 'self', S2: 'print' },
  })
  expect(JSON.stringify(await signedInApi(resident).get(`/api/cases/${again}`))).toContain('样例胡同 18 号')
}, 180_000)

/** The form is read and each label meets its element; confirmed, it is a draft of the library. Answers its code. */
async function collect(page: Page): Promise<string> {
  await page.goto('/desk/collect')
  const file = {
    name: `${title}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await makeDepartmentForm(title, labels),
  }
  await page.locator('input[type=file]').setInputFiles(file)
  for (const label of labels) await page.getByRole('row', { name: label }).waitFor()
  const meant = await page
    .locator('table.fields select')
    .evaluateAll((selects) =>
      selects.map((select) => (select instanceof HTMLSelectElement ? select.value : '')),
    )
  expect(meant).toEqual([
    '=P01',
    '=P03',
    '=P06',
    '=P09',
    '=P07',
    '=P10',
    '=A01',
    '=A06',
    '=P12',
    '=J14',
    '=J15',
  ])
  await page.getByLabel('表单名称').fill(title)
  await page.getByLabel('英文名称').fill('Application for the employment certificate')
  await page.getByLabel('哪个机构').last().selectOption('RSJ')
  await page.getByRole('button', { name: '存为表单草稿' }).click()
  const told = await page.getByText(/已存为表单草稿/).textContent()
  return told?.match(/F-[A-Z0-9-]+/)?.[0] ?? ''
}

async function publishForm(page: Page, code: string): Promise<void> {
  await page.goto(`/desk/forms/${code}`)
  await page.getByRole('button', { name: '发布' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /发布第 1 版/ })
    .click()
  await page.getByText(/\d\d:\d\d 已发布/).waitFor()
}

/** The item takes the form, and is published again with it. */
async function takeIntoItem(page: Page, code: string): Promise<void> {
  const Items = z.object({ rows: z.array(z.object({ itemId: z.string(), name: z.string() })) })
  const found = Items.parse(await signedInApi(page).get(`/api/desk/items?q=${encodeURIComponent(item)}`))
  const itemId = found.rows.find(({ name }) => name === item)?.itemId
  await page.goto(`/desk/catalogue/${itemId}`)
  await page.getByRole('tab', { name: '表单' }).click()
  await page.getByLabel('从表单库取一张').selectOption(code)
  await page.getByRole('button', { name: '取用' }).click()
  await page.getByText('取的是第 1 版').waitFor()
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: /发布/ }).click()
  await page.getByText(/\d\d:\d\d 已发布/).waitFor()
}

/** What the population register holds is wrong: said on the form, which goes on with what is right. */
async function reportAddress(page: Page, right: string): Promise<void> {
  await page.getByRole('button', { name: /这条不对\s*户籍所在地/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('正确的是').fill(right)
  await dialog.getByRole('button', { name: '报错' }).click()
  await dialog.getByText(/前答复/).waitFor()
  await dialog.getByRole('button', { name: '接着填' }).click()
}

/** The data steward of the source takes the ticket, looks, and corrects it. */
async function answerAtSource(name: string, reason: string): Promise<void> {
  const page = await openPage()
  await signInAsStaff(page, name)
  await page.goto('/desk/corrections')
  await page.locator('.row').first().click()
  await page.getByRole('button', { name: '领取' }).click()
  await page.getByRole('button', { name: '更正', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/答复理由/).fill(reason)
  await dialog.getByRole('button', { name: /更正/ }).click()
  await page.getByText('已更正').first().waitFor()
}
