import type { Page } from 'playwright-core'
import { openPage, type PageOptions } from '../setup/browser.ts'
import { signInAsResident, signInAsStaff } from './sign-in.ts'
import { type SignedInApi, signedInApi } from './signed-in-api.ts'

type Versioned = { readonly version: number; readonly status: string }
export type Finished = { readonly caseId: string; readonly resident: Page }

function versioned(answer: unknown): Versioned {
  if (typeof answer !== 'object' || answer === null || !('version' in answer) || !('status' in answer))
    throw new Error(`no case: ${JSON.stringify(answer)}`)
  return { version: Number(answer.version), status: String(answer.status) }
}

/**
 * Takes the old-age allowance of 何守春 through to its delivery by the API, and answers the page on which he is signed
 * in: a finished matter for tests that look at pages.
 */
export async function runAllowance(options?: PageOptions): Promise<Finished> {
  const resident = await openPage(options)
  await signInAsResident(resident, '何守春')
  const api = signedInApi(resident)
  const answers = { S1: 'self', S2: ['age'], S3: 'no', S4: 'yes', S5: 'no' }
  const opened = await api.post('/api/cases', { itemCode: 'old-age-allowance', answers, anew: true })
  const { caseId, version } = drafted(opened)
  const path = `/api/cases/${caseId}`
  const month = new Date().toISOString().slice(0, 7)
  const saved = await api.post(`${path}/save`, { answers, own: { S19: month } }, version)
  await api.post(`${path}/submit`, { declared: true }, versioned(saved).version)

  await atDesk('周未眠', caseId, (desk) => desk('accept', {}))
  await atDesk('季晚舟', caseId, (desk) =>
    desk('review', { proposal: 'grant', opinion: '年龄和户籍核对一致' }),
  )
  await atDesk('侯守诺', caseId, (desk) =>
    desk('decide', { outcome: 'granted', opinion: '同意', internal: { S21: '100.00' } }),
  )
  await resident.goto(`/matters/${caseId}`)
  await resident.getByRole('link', { name: '下载 PDF' }).waitFor()
  return { caseId, resident }
}

function drafted(answer: unknown): { caseId: string; version: number } {
  if (typeof answer === 'object' && answer !== null && 'case' in answer) {
    const { case: draft } = answer
    if (typeof draft === 'object' && draft !== null && 'caseId' in draft)
      return { caseId: String(draft.caseId), version: versioned(draft).version }
  }
  throw new Error(`no draft: ${JSON.stringify(answer)}`)
}

type DeskAct = (action: string, body: unknown) => Promise<unknown>

async function atDesk(name: string, caseId: string, work: (act: DeskAct) => Promise<unknown>): Promise<void> {
  const page = await openPage()
  await signInAsStaff(page, name)
  const api: SignedInApi = signedInApi(page)
  const path = `/api/desk/cases/${caseId}`
  await work(async (action, body) =>
    api.post(`${path}/${action}`, body, versioned(await api.get(path)).version),
  )
  await page.close()
}
