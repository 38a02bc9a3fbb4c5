import type { CodeList, CodeListEntry } from '../forms/code-list.ts'
import type { Sentence } from '../platform/sentence.ts'

const national = { standard: 'GB/T 39046-2020 附录 A', version: '2020', open: false } as const

/** Writes the entries of a list as `code 中文 | English`, one a line, as a person would check them. */
function entries(text: string): CodeListEntry[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, code = '', zh = '', en = ''] = /^\s*(\S+) (.+) \| (.+)$/.exec(line) ?? []
      return { code, label: { zh, en } }
    })
}

/**
 * The code lists of the national standard for service items that the code itself speaks of. Codes are those of the
 * standard, except `case-type` and `case-result`, on which the systems to exchange with disagree: they have words of
 * our own, and one map per target says what each becomes there.
 */
export const exchangeLists = {
  'item-type': {
    code: 'item-type',
    name: { zh: '事项类型', en: 'Item type' },
    ...national,
    entries: entries(`
      00 行政权力 | Administrative power
      01 行政许可 | Administrative licence
      02 行政处罚 | Administrative penalty
      03 行政强制 | Administrative coercion
      04 行政征收 | Administrative levy
      05 行政给付 | Administrative payment
      06 行政检查 | Administrative inspection
      07 行政确认 | Administrative confirmation
      08 行政奖励 | Administrative reward
      09 行政裁决 | Administrative adjudication
      10 其他行政权力 | Other administrative power
      20 公共服务 | Public service`),
  },
  level: {
    code: 'level',
    name: { zh: '行使层级', en: 'Level of exercise' },
    ...national,
    entries: entries(`
      1 国家级 | National
      2 省级 | Province
      3 市级 | City
      4 县级 | District or county
      5 镇街级 | Town or subdistrict
      6 村社区级 | Village or community`),
  },
  served: {
    code: 'served',
    name: { zh: '服务对象', en: 'Whom it serves' },
    ...national,
    entries: entries(`
      1 自然人 | Natural persons
      2 企业法人 | Firms
      3 事业法人 | Public institutions
      4 社会组织法人 | Social organisations
      5 行政机关 | Administrative organs
      6 其他 | Others`),
  },
  way: {
    code: 'way',
    name: { zh: '办理形式', en: 'Way of handling' },
    ...national,
    entries: entries(`
      1 窗口办理 | At a counter
      2 网上办理 | Online, at a computer
      3 移动端办理 | On a phone
      4 快递申请 | By courier
      9 其他 | Other`),
  },
  'case-type': {
    code: 'case-type',
    name: { zh: '办件类型', en: 'Kind of case' },
    version: '1',
    open: false,
    entries: entries(`
      immediate 即办件 | Done at once
      promised 承诺件 | Done within a promised time`),
  },
  'online-depth': {
    code: 'online-depth',
    name: { zh: '网上办理深度', en: 'How far it can be done online' },
    ...national,
    entries: entries(`
      1 网上咨询 | Advice
      2 网上收件 | Materials are taken
      3 网上预审 | Materials are pre-checked
      4 网上受理 | It is accepted
      5 网上办理 | It is handled
      6 结果信息反馈 | The result is told
      7 电子证照反馈 | The certificate is delivered
      8 其他 | Other`),
  },
  satisfaction: {
    code: 'satisfaction',
    name: { zh: '满意度', en: 'Satisfaction' },
    ...national,
    entries: entries(`
      1 非常满意 | Very satisfied
      2 满意 | Satisfied
      3 基本满意 | Fairly satisfied
      4 不满意 | Dissatisfied
      5 非常不满意 | Very dissatisfied`),
  },
  'case-result': {
    code: 'case-result',
    name: { zh: '办理结果', en: 'Result of a case' },
    version: '1',
    open: false,
    entries: entries(`
      certified 出证办结 | Certificate issued
      transferred-up 转报办结 | Passed to a higher organ
      returned 退件办结 | Returned
      granted 准予许可 | Granted
      denied 不予许可 | Denied`),
  },
} as const satisfies Readonly<Record<string, CodeList>>

export type ExchangeListCode = keyof typeof exchangeLists

export type FoundCode =
  | { readonly ok: true; readonly entry: CodeListEntry }
  | { readonly ok: false; readonly reason: 'unknown-code'; readonly message: Sentence }

/** Looks a code up in a list; one that is not there gives a sentence to show, never a guess. */
export function findCode(list: Pick<CodeList, 'name' | 'entries'>, code: string): FoundCode {
  const entry = list.entries.find((candidate) => candidate.code === code)
  if (entry) return { ok: true, entry }
  const message = {
    zh: `“${list.name.zh}”里没有代码 ${code}`,
    en: `The list “${list.name.en}” has no code ${code}.`,
  }
  return { ok: false, reason: 'unknown-code', message }
}
