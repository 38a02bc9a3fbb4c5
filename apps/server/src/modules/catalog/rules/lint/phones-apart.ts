import { found, type ItemRule, said } from './rule.ts'

/** The phone to ask and the phone to complain are two. */
export const phonesApart: ItemRule = {
  code: 'item.phones-apart',
  severity: 'error',
  title: { zh: '咨询电话和投诉电话不能是同一个', en: 'The phone to ask is not the phone to complain' },
  applies: (item) => said(item.consultPhone) && said(item.complaintPhone),
  find: (item) => {
    const digits = (phone: string | undefined) => (phone ?? '').normalize('NFKC').replace(/\D/g, '')
    if (!said(item.consultPhone) || digits(item.consultPhone) !== digits(item.complaintPhone)) return []
    return [
      found(
        'complaintPhone',
        '投诉电话和咨询电话是同一个号码',
        'The phone for complaints is the one for questions.',
      ),
    ]
  },
  example: {
    breaks: { consultPhone: '010-00000001', complaintPhone: '（010）00000001' },
    holds: { consultPhone: '010-00000001', complaintPhone: '12345' },
  },
}
