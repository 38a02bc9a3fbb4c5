import type { ItemContent } from '@yimen/contract'
import { found, type ItemRule, said } from './rule.ts'

type Essential = {
  readonly path: string
  readonly zh: string
  readonly en: string
  readonly there: (item: ItemContent) => boolean
}

const essentials: readonly Essential[] = [
  { path: 'legalBases', zh: '设定依据', en: 'legal basis', there: (item) => item.legalBases.length > 0 },
  { path: 'served', zh: '服务对象', en: 'those served', there: (item) => item.served.length > 0 },
  { path: 'ways', zh: '办理方式', en: 'ways to apply', there: (item) => item.ways.length > 0 },
  { path: 'caseType', zh: '办件类型', en: 'case type', there: (item) => item.caseType !== undefined },
  { path: 'promised', zh: '承诺时限', en: 'promised period', there: (item) => item.promised !== undefined },
  {
    path: 'timesOnSite',
    zh: '到现场次数',
    en: 'times on site',
    there: (item) => item.timesOnSite !== undefined,
  },
  { path: 'fee', zh: '是否收费', en: 'whether a fee is charged', there: (item) => item.fee !== undefined },
  { path: 'consultPhone', zh: '咨询电话', en: 'phone to ask', there: (item) => said(item.consultPhone) },
  {
    path: 'complaintPhone',
    zh: '投诉电话',
    en: 'phone to complain',
    there: (item) => said(item.complaintPhone),
  },
  { path: 'steps', zh: '办理流程', en: 'steps', there: (item) => item.steps.length > 0 },
]

/** What a person must be told before coming. Where it is missing, the service guide is not one. */
export const essentialsStated: ItemRule = {
  code: 'item.essentials',
  severity: 'error',
  title: { zh: '办事指南的必填内容要齐', en: 'The essentials of the service guide are there' },
  applies: () => true,
  find: (item) =>
    essentials
      .filter((essential) => !essential.there(item))
      .map(({ path, zh, en }) => found(path, `没有写${zh}`, `It does not say: ${en}.`)),
  example: {
    breaks: {},
    holds: {
      legalBases: [{ law: '中华人民共和国行政许可法' }],
      served: ['2'],
      ways: ['1'],
      caseType: 'promised',
      promised: { days: 5, unit: 'working-day' },
      timesOnSite: { times: 1, reason: '交验原件' },
      fee: { charged: false },
      consultPhone: '010-00000001',
      complaintPhone: '12345',
      steps: [{ step: { zh: '受理', en: 'Accept' }, role: 'clerk', limit: '当场' }],
    },
  },
}
