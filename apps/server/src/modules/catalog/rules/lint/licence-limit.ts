import { found, type ItemRule, said } from './rule.ts'

const licence = '01'
const ordinary = 20
const together = 45

/**
 * 行政许可法 art. 42: twenty working days, 45 where organs handle it together, unless a law or regulation sets another
 * limit, which is then to be named.
 */
export const licenceLimit: ItemRule = {
  code: 'item.licence-limit',
  severity: 'warning',
  title: {
    zh: '许可的法定时限超过 20 个（统一、联合、集中办理 45 个）工作日的，写明依据',
    en: 'A licence over 20 (handled together: 45) working days names its law',
  },
  applies: (item) => item.type === licence && item.statutory?.unit === 'working-day',
  find: ({ type, statutory, jointHandling }) => {
    if (type !== licence || statutory?.unit !== 'working-day') return []
    const most = jointHandling === undefined || jointHandling === 'none' ? ordinary : together
    if ((statutory.days ?? 0) <= most || said(statutory.explanation)) return []
    return [
      found(
        'statutory.explanation',
        `法定时限 ${statutory.days} 个工作日，超过行政许可法第四十二条的 ${most} 个，没有写依据`,
        `${statutory.days} working days exceed the ${most} of art. 42 of the licensing law; name the law that allows it.`,
      ),
    ]
  },
  example: {
    breaks: { type: '01', statutory: { days: 45, unit: 'working-day' } },
    holds: {
      type: '01',
      statutory: { days: 45, unit: 'working-day', explanation: '统一办理，行政许可法第四十二条第二款' },
    },
  },
}
