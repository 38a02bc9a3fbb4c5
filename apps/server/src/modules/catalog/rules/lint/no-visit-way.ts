import { found, type ItemRule } from './rule.ts'

const online = ['2', '3']
const postal = '4'

/** Nobody has to come ⇒ it goes online or by post. */
export const noVisitWay: ItemRule = {
  code: 'item.no-visit-way',
  severity: 'error',
  title: { zh: '不用到现场的，要能网上办或者邮寄', en: 'What needs no visit is done online or by post' },
  applies: (item) => item.timesOnSite?.times === 0,
  find: (item) => {
    const remote = item.express === true || item.ways.some((way) => online.includes(way) || way === postal)
    if (item.timesOnSite?.times !== 0 || remote) return []
    return [
      found(
        'ways',
        '到现场 0 次，但既不能网上办，也不能邮寄',
        'Nobody has to come, but it can be done neither online nor by post.',
      ),
    ]
  },
  example: {
    breaks: { timesOnSite: { times: 0 }, ways: ['1'] },
    holds: { timesOnSite: { times: 0 }, ways: ['1', '4'] },
  },
}
