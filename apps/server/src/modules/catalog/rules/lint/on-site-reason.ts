import { found, type ItemRule, said } from './rule.ts'

/** Visits on site need a reason; no visit needs none. */
export const onSiteReason: ItemRule = {
  code: 'item.on-site-reason',
  severity: 'error',
  title: { zh: '要到现场的写明原因，不用到现场的不写', en: 'Visits on site have a reason, and only they' },
  applies: (item) => item.timesOnSite !== undefined,
  find: ({ timesOnSite }) => {
    if (timesOnSite === undefined) return []
    if (timesOnSite.times > 0 && !said(timesOnSite.reason))
      return [
        found(
          'timesOnSite.reason',
          `要到现场 ${timesOnSite.times} 次，没有写为什么`,
          `People have to come ${timesOnSite.times} time(s), but it does not say why.`,
        ),
      ]
    if (timesOnSite.times === 0 && said(timesOnSite.reason))
      return [
        found(
          'timesOnSite.reason',
          '不用到现场，却写了到现场的原因',
          'Nobody has to come, yet a reason for coming is given.',
        ),
      ]
    return []
  },
  example: {
    breaks: { timesOnSite: { times: 1 } },
    holds: { timesOnSite: { times: 1, reason: '需当面核验身份' } },
  },
}
