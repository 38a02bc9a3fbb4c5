import type { ItemContent } from '@yimen/contract'
import { found, type ItemRule, said } from './rule.ts'

const details: readonly { path: string; zh: string; en: string; there: (item: ItemContent) => boolean }[] = [
  { path: 'address', zh: '办理地点', en: 'where', there: (item) => said(item.address) },
  { path: 'hours', zh: '办理时间', en: 'when', there: (item) => said(item.hours) },
  { path: 'conditions', zh: '受理条件', en: 'conditions', there: (item) => item.conditions.length > 0 },
  { path: 'remedies', zh: '复议和诉讼途径', en: 'remedies', there: (item) => item.remedies !== undefined },
  { path: 'result', zh: '办理结果', en: 'result', there: (item) => item.result !== undefined },
]

/** What a good guide also says. */
export const detailsStated: ItemRule = {
  code: 'item.details',
  severity: 'warning',
  title: {
    zh: '地点、时间、条件、结果和救济途径要写明',
    en: 'Place, time, conditions, result and remedies are there',
  },
  applies: () => true,
  find: (item) =>
    details
      .filter((detail) => !detail.there(item))
      .map(({ path, zh, en }) => found(path, `没有写${zh}`, `It does not say: ${en}.`)),
  example: {
    breaks: {},
    holds: {
      address: '区政务服务中心二层',
      hours: '工作日 9:00–12:00，13:30–17:00',
      conditions: ['在本区登记住所'],
      result: { name: '补助款', kind: 'payment' },
      remedies: {
        review: { organ: '区人民政府', limit: '60 日' },
        litigation: { court: '区人民法院', limit: '6 个月' },
      },
    },
  },
}
