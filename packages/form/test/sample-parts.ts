import { Situation } from '@yimen/contract/catalog/item.ts'
import { completeIdentityNumber } from '@yimen/contract/codes/identity-number.ts'
import { completeSocialCreditCode } from '@yimen/contract/codes/social-credit-code.ts'
import { CodeList } from '@yimen/contract/forms/code-list.ts'
import { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { SituationQuestion } from '../src/situations/situation.ts'

/** A data element with only what a test cares about. */
export function element(code: string, zh: string, en: string, type: string, more: object = {}): DataElement {
  return DataElement.parse({ code, name: { zh, en }, type, sensitivity: 0, source: 'SELF', ...more })
}

/** A yes–no situation, or one with the options given as `code → label`. */
export function situation(code: string, zh: string, en: string, more: object = {}): SituationQuestion {
  const options = [
    { code: 'yes', label: { zh: '是', en: 'Yes' } },
    { code: 'no', label: { zh: '否', en: 'No' } },
  ]
  return Situation.parse({ code, question: { zh, en }, options, ...more })
}

export const deliveryList = CodeList.parse({
  code: 'delivery',
  name: { zh: '送达方式', en: 'Ways of delivery' },
  entries: [
    { code: '1', label: { zh: '窗口领取', en: 'Counter' } },
    { code: '2', label: { zh: '邮寄', en: 'Post' } },
    { code: '9', label: { zh: '传真', en: 'Fax' }, until: '2020-01-01' },
  ],
})

export const sexList = CodeList.parse({
  code: 'sex',
  name: { zh: '性别', en: 'Sex' },
  standard: 'GB/T 2261.1',
  entries: [
    { code: '1', label: { zh: '男', en: 'Male' } },
    { code: '2', label: { zh: '女', en: 'Female' } },
  ],
})

/** Codes with valid check digits of nobody. */
export const sampleCodes = {
  identity: completeIdentityNumber('11010220000101002'),
  elder: completeIdentityNumber('11010219491231002'),
  firm: completeSocialCreditCode({ registrar: '9', kind: '1', division: '110102', body: 'MA00XY7H' }),
} as const
