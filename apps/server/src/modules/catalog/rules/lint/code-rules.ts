import type { Sentence } from '@yimen/contract'
import { ownCodeFindings, schemedCodes } from './own-codes.ts'
import type { ItemParts, ItemRule } from './rule.ts'

const sichuan = (value: string): ItemParts => ({
  codes: { local: { scheme: 'sichuan-implementation', value } },
})
const failing = '11510000MB0000019X'
const sound: ItemParts = {
  type: '01',
  area: '510000000000',
  ...sichuan('511A07001006-510000000000-000-11510000MB0000019K-1-00'),
}

type CodeRule = Pick<ItemRule, 'code' | 'severity' | 'title'> & { readonly breaks: ItemParts }

function title(zh: string, en: string): Sentence {
  return { zh, en }
}

const rules: readonly CodeRule[] = [
  {
    code: 'code.unknown-form',
    severity: 'error',
    title: title('编码要符合它的编码规则', 'The code has the form of a scheme'),
    breaks: sichuan('没有编码'),
  },
  {
    code: 'code.other-scheme',
    severity: 'error',
    title: title('编码要符合写明的那种规则', 'The code has the form of the scheme that it names'),
    breaks: sichuan('000100100000'),
  },
  {
    code: 'code.non-standard-prefix',
    severity: 'warning',
    title: title('基本编码要在上级目录里', 'The basic code is one of the list above'),
    breaks: sichuan('E-000010-001-510000000000-000-11510000MB0000019K-1-00'),
  },
  {
    code: 'code.part-count',
    severity: 'warning',
    title: title('编码的段数要齐', 'The code has all its parts'),
    breaks: sichuan('E-000004-001-11510000MB0000019K'),
  },
  {
    code: 'code.lower-case',
    severity: 'warning',
    title: title('编码用大写字母', 'The code is in capitals'),
    breaks: sichuan('511a07001006-510000000000-000-11510000MB0000019K-1-00'),
  },
  {
    code: 'code.area-mismatch',
    severity: 'warning',
    title: title('编码里的区划与事项一致', 'The area in the code is the item’s'),
    breaks: { ...sound, area: '510100000000' },
  },
  {
    code: 'code.type-mismatch',
    severity: 'warning',
    title: title('编码里的类型与事项一致', 'The type in the code is the item’s'),
    breaks: { ...sound, type: '20' },
  },
  {
    code: 'code.organ-mismatch',
    severity: 'warning',
    title: title('编码里的机构与实施机构一致', 'The organ in the code is the item’s'),
    breaks: { ...sound, organ: { code: '11510000MB0000027E', name: '另一个部门' } },
  },
  {
    code: 'code.organ-placeholder',
    severity: 'warning',
    title: title('编码里的机构不能用占位数字', 'The organ in the code is a real one'),
    breaks: sichuan('511A07001006-510000000000-000-111111111111111111-1-00'),
  },
  {
    code: 'code.organ-length',
    severity: 'warning',
    title: title('编码里的机构代码是 18 位', 'The organ in the code has 18 characters'),
    breaks: sichuan('511A07001006-510000000000-000-8282348-1-00'),
  },
  {
    code: 'code.organ-characters',
    severity: 'warning',
    title: title('编码里的机构代码用字正确', 'The organ in the code has the right characters'),
    breaks: sichuan('511A07001006-510000000000-000-1151000000877818IO-1-00'),
  },
  {
    code: 'code.organ-check-digit',
    severity: 'warning',
    title: title('编码里的机构代码校验位正确', 'The organ in the code passes its check'),
    breaks: sichuan(`511A07001006-510000000000-000-${failing}-1-00`),
  },
]

/** What the scheme of a code says of it: each kind of finding is a rule of its own, so that lists can ask for it. */
export const codeRules: readonly ItemRule[] = rules.map(({ code, severity, title, breaks }) => ({
  code,
  severity,
  title,
  applies: (item) => schemedCodes(item).length > 0,
  find: (item) =>
    ownCodeFindings(item)
      .filter(({ finding }) => finding.code === code)
      .map(({ path, finding }) => ({ path, message: finding.message })),
  example: { breaks, holds: sound },
}))
