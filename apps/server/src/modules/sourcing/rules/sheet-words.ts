import type { Language, SharingType, SheetKind, UpdateCycle } from '@yimen/contract'

type Words = Readonly<Record<Language, string>>

/** A column of a sheet: its key in the hidden first row, its heading, and whether it may be filled in. */
export type Column = {
  readonly key: string
  readonly heading: Words
  readonly width: number
  readonly open?: true
}

const facts: readonly Column[] = [
  { key: 'demandId', heading: { zh: '行号（勿改）', en: 'Row key (leave)' }, width: 8 },
  { key: 'version', heading: { zh: '版本（勿改）', en: 'Version (leave)' }, width: 8 },
  { key: 'number', heading: { zh: '需求单', en: 'Demand' }, width: 18 },
  { key: 'kind', heading: { zh: '类型', en: 'Kind' }, width: 8 },
  { key: 'code', heading: { zh: '编码', en: 'Code' }, width: 20 },
  { key: 'name', heading: { zh: '要什么', en: 'What' }, width: 28 },
  { key: 'asking', heading: { zh: '谁要', en: 'Who asks' }, width: 18 },
  { key: 'items', heading: { zh: '用在哪些事项', en: 'For which items' }, width: 30 },
  { key: 'dueOn', heading: { zh: '期限', en: 'Due' }, width: 12 },
]

/** The columns of each kind of sheet: the facts, then what is to be filled in. */
export const sheetColumns: Readonly<Record<SheetKind, readonly Column[]>> = {
  dispatch: [
    ...facts,
    { key: 'proposed', heading: { zh: '建议的数源', en: 'Proposed source' }, width: 18 },
    { key: 'organ', heading: { zh: '派给（填单位）', en: 'Dispatch to (organ)' }, width: 20, open: true },
  ],
  answer: [
    ...facts,
    { key: 'ours', heading: { zh: '是我们的吗（是／不是）', en: 'Ours (yes/no)' }, width: 14, open: true },
    { key: 'store', heading: { zh: '在哪个库', en: 'Store' }, width: 20, open: true },
    { key: 'cycle', heading: { zh: '更新周期', en: 'Update cycle' }, width: 12, open: true },
    { key: 'sharing', heading: { zh: '共享类型', en: 'Sharing' }, width: 12, open: true },
    { key: 'basis', heading: { zh: '依据', en: 'Legal basis' }, width: 26, open: true },
    { key: 'whose', heading: { zh: '不是的话，是谁的', en: 'If not, whose' }, width: 20, open: true },
    { key: 'reason', heading: { zh: '理由', en: 'Reason' }, width: 30, open: true },
  ],
}

/** The column of reasons in a report of rejected rows. */
export const whyHeading: Words = { zh: '没收下的原因', en: 'Why it was not taken' }

export const cycleWords: Readonly<Record<UpdateCycle, Words>> = {
  live: { zh: '实时', en: 'live' },
  daily: { zh: '每天', en: 'daily' },
  weekly: { zh: '每周', en: 'weekly' },
  monthly: { zh: '每月', en: 'monthly' },
  yearly: { zh: '每年', en: 'yearly' },
}

export const sharingWords: Readonly<Record<SharingType, Words>> = {
  unconditional: { zh: '无条件共享', en: 'unconditional' },
  conditional: { zh: '有条件共享', en: 'conditional' },
  'not-shared': { zh: '不予共享', en: 'not shared' },
}

export const oursWords = { yes: { zh: '是', en: 'yes' }, no: { zh: '不是', en: 'no' } } as const

export const kindWords = {
  element: { zh: '要素', en: 'element' },
  material: { zh: '材料', en: 'material' },
} as const

/** The code for a word in either language, whatever the case and the spaces around it; undefined for another word. */
export function codeOf<K extends string>(
  words: Readonly<Record<K, Words>>,
  codes: readonly K[],
  said: string,
): K | undefined {
  const word = said.trim().toLowerCase()
  return codes.find((code) => [words[code].zh, words[code].en, code].includes(word))
}
