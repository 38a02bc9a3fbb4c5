import { checkSocialCreditCode } from '@yimen/contract'
import type { ItemRule } from './rule.ts'

const looksLike = (code: string) => /^[0-9A-Za-z]{18}$/.test(code)

/** An organ that is named by a unified social credit code is named by a valid one. */
export const organCode: ItemRule = {
  code: 'item.organ-code',
  severity: 'error',
  title: { zh: '实施机构的统一社会信用代码要有效', en: 'The organ’s social credit code is valid' },
  applies: (item) => looksLike(item.organ.code),
  find: ({ organ }) => {
    if (!looksLike(organ.code)) return []
    const check = checkSocialCreditCode(organ.code)
    return check.ok ? [] : [{ path: 'organ.code', message: check.message }]
  },
  example: {
    breaks: { organ: { code: '11511301008778183X', name: '示例部门' } },
    holds: { organ: { code: '11110102000003009A', name: '示例部门' } },
  },
}
