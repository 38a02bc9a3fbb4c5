import type { ItemContent } from '@yimen/contract'

/** How an item’s period may be extended, once: by how many working days at most, and who approves it, as a letter says it. */
export type ExtensionRule = { readonly most: number; readonly approver: string }

/** 行政许可法 art. 42 para. 1: twenty working days, and ten more with the approval of the organ's head. */
const single: ExtensionRule = { most: 10, approver: '本机关负责人' }

const government = '本级人民政府负责人'

/** Art. 42 para. 2: unified, joint or centralised handling takes up to 45, and 15 more with the approval of the government's head. */
const together: ExtensionRule = { most: 15, approver: government }

/** The rule by which an item is extended. Other departments that only help along do not make it joint: the item says so itself. */
export function extensionRule({ jointHandling }: Pick<ItemContent, 'jointHandling'>): ExtensionRule {
  return jointHandling === undefined || jointHandling === 'none' ? single : together
}

/** Whoever approved an extension, as the case keeps it in Chinese, in English. */
export function approverInEnglish(by: string): string {
  return by === government ? 'the head of the people’s government' : 'the head of the department'
}
