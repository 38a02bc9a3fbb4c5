import type { Page } from 'playwright-core'
import { type Application, actByApi, submitByApi } from './handle-by-api.ts'
import { signInAsResident } from './sign-in.ts'

/** The old-age allowance as 何守春 applies for it: nothing to hand in, one month to fill in. */
export const allowance: Application = {
  itemCode: 'old-age-allowance',
  answers: { S1: 'self', S2: ['age'], S3: 'no', S4: 'yes', S5: 'no' },
  own: { S19: new Date().toISOString().slice(0, 7) },
}

/**
 * Takes the old-age allowance of 何守春 through to its delivery without looking at pages, and leaves him on the page of
 * the finished matter. `open` opens a window of somebody else. Answers the id of the case.
 */
export async function runAllowance(resident: Page, open: () => Promise<Page>): Promise<string> {
  await signInAsResident(resident, '何守春')
  const caseId = await submitByApi(resident, allowance)
  await actByApi(await open(), '周未眠', caseId, 'accept', {})
  const opinion = '年龄和户籍核对一致'
  await actByApi(await open(), '季晚舟', caseId, 'review', { proposal: 'grant', opinion })
  const internal = { S21: '100.00' }
  await actByApi(await open(), '侯守诺', caseId, 'decide', { outcome: 'granted', opinion: '同意', internal })
  await resident.goto(`/matters/${caseId}`)
  await resident.getByRole('link', { name: /下载 PDF|Download PDF/ }).waitFor()
  return caseId
}
