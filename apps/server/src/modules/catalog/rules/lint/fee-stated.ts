import { type Found, found, type ItemRule, said } from './rule.ts'

/** A fee ⇒ basis, standard and online payment. No fee ⇒ none of them. */
export const feeStated: ItemRule = {
  code: 'item.fee-stated',
  severity: 'error',
  title: { zh: '收费的写明依据、标准和网上缴费，不收费的不写', en: 'A fee has basis, standard and payment' },
  applies: (item) => item.fee !== undefined,
  find: ({ fee }) => {
    if (fee === undefined) return []
    const wrong: Found[] = []
    if (fee.charged && !said(fee.basis))
      wrong.push(found('fee.basis', '收费没有写依据', 'The fee has no legal basis.'))
    if (fee.charged && !said(fee.standard))
      wrong.push(found('fee.standard', '收费没有写标准', 'The fee has no standard.'))
    if (fee.charged && fee.online === undefined)
      wrong.push(found('fee.online', '没有写能不能网上缴费', 'It does not say whether one can pay online.'))
    if (!fee.charged && (said(fee.basis) || said(fee.standard) || fee.online === true))
      wrong.push(
        found(
          'fee.charged',
          '写了不收费，又写了收费依据或标准',
          'No fee is charged, yet a basis or standard is given.',
        ),
      )
    return wrong
  },
  example: {
    breaks: { fee: { charged: true, standard: '每证 10 元' } },
    holds: {
      fee: { charged: true, basis: '价格主管部门批准的收费目录', standard: '每证 10 元', online: true },
    },
  },
}
