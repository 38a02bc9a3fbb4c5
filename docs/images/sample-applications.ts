import type { Page } from 'playwright-core'
import { type Application, submitByApi } from '../../tests/browser/handle-by-api.ts'
import { allowance } from '../../tests/browser/run-allowance.ts'
import { signInAsResident } from '../../tests/browser/sign-in.ts'

const applications: readonly (readonly [string, Application])[] = [
  ['何守春', allowance],
  [
    '罗锦',
    {
      itemCode: 'unemployment-registration',
      answers: { S1: 'self', S2: 'no', S3: 'not-own', S4: 'yes' },
      own: { J05: false },
    },
  ],
  [
    '邱念慈',
    {
      itemCode: 'birth-registration',
      answers: { S1: 'self', S2: 'both', S3: 'before', S4: 'first' },
      own: { R10: 1, R11: '2027-03-18', X07: '4' },
    },
  ],
  [
    '容静姝',
    {
      itemCode: 'seal-subsidy',
      onBehalfOf: '书店',
      answers: { S1: 'self', S2: 'free', S3: 'yes' },
      own: {
        C02: ['01', '02'],
        C17: false,
        C15: '1',
        C06: '1101020000640',
        C04: '北京方寸照样刻字社',
        C16: 3,
        C07: '2026-09-12',
      },
    },
  ],
]

/** Other people apply, so that a worklist looks like one. */
export async function applyAsOthers(open: () => Promise<Page>): Promise<void> {
  for (const [name, application] of applications) {
    const page = await open()
    await signInAsResident(page, name)
    await submitByApi(page, application)
    await page.context().close()
  }
}
