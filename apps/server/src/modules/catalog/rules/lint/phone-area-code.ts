import { readPhone } from '@yimen/contract'
import { found, type ItemRule } from './rule.ts'

const fields = ['consultPhone', 'complaintPhone'] as const
const names = {
  consultPhone: { zh: '咨询电话', en: 'phone to ask' },
  complaintPhone: { zh: '投诉电话', en: 'phone to complain' },
}

/** Both phones carry an area code; national service numbers have none to carry. */
export const phoneAreaCode: ItemRule = {
  code: 'item.phone-area-code',
  severity: 'error',
  title: { zh: '电话要带区号', en: 'Phones carry their area code' },
  applies: (item) => fields.some((field) => item[field] !== undefined),
  find: (item) =>
    fields.flatMap((field) => {
      const phone = item[field]
      if (phone === undefined) return []
      const kind = readPhone(phone)?.kind
      if (kind === 'landline' || kind === 'service' || kind === 'mobile') return []
      const { zh, en } = names[field]
      return [
        found(
          field,
          `${zh}要带区号，比如 010-00000001`,
          `The ${en} needs its area code, as in 010-00000001.`,
        ),
      ]
    }),
  example: {
    breaks: { consultPhone: '60000001' },
    holds: { consultPhone: '010-60000001', complaintPhone: '12345' },
  },
}
