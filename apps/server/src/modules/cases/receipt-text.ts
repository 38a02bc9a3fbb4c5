import type { RequirementState } from '@yimen/contract'
import type { DocumentContent } from './store/tables.ts'

const received: Readonly<Record<RequirementState['state'], string>> = {
  exempt: '免提交，数据共享',
  'from-vault': '材料库已有',
  provided: '已收',
  missing: '未交',
  'optional-missing': '选交，未交',
}

/** What stands on the receipt: what came in, and by when the office has to speak (行政许可法 art. 32). */
export function receiptText(
  row: { readonly applicant_name: string; readonly item_name: string },
  tellBy: string,
  requirements: readonly Pick<RequirementState, 'name' | 'state'>[],
): DocumentContent {
  return {
    addressee: row.applicant_name,
    paragraphs: [
      `收到您关于“${row.item_name}”的申请。最晚 ${tellBy} 告知是否受理；到期没有告知的，从今天起视为受理。`,
    ],
    table: requirements.map((requirement) => [requirement.name, received[requirement.state]]),
  }
}
