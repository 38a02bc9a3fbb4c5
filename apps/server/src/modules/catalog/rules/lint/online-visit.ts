import { found, type ItemRule } from './rule.ts'

/** Depths at which the whole process runs online: the result comes back online (6), or the certificate does (7). */
const whole = ['6', '7']

/** Whole process online ⇒ nobody has to come. */
export const onlineVisit: ItemRule = {
  code: 'item.online-visit',
  severity: 'error',
  title: { zh: '全程网办的，到现场次数是 0', en: 'Wholly online means no visit' },
  applies: (item) => item.online !== undefined && whole.includes(item.online.depth),
  find: (item) => {
    if (item.online === undefined || !whole.includes(item.online.depth)) return []
    if (item.timesOnSite?.times === 0) return []
    return [
      found(
        'timesOnSite.times',
        '网上办理深度是全程网办，到现场次数要写 0',
        'The whole process runs online, so the number of visits has to be 0.',
      ),
    ]
  },
  example: {
    breaks: { online: { depth: '7' }, timesOnSite: { times: 1, reason: '领证' } },
    holds: { online: { depth: '7' }, timesOnSite: { times: 0 } },
  },
}
