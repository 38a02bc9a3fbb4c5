import type { Sentence } from '@yimen/contract'

const reasons: readonly (readonly [RegExp, Sentence])[] = [
  [
    /(签字|签名|签章|盖章|公章|印章处|手印)$/,
    { zh: '签字盖章，不是要填的字段', en: 'A signature or a seal, not a field' },
  ],
  [
    /((审核|审查|审批|核查|受理|批准|初审|复核|主管|街道|社区|部门|单位).{0,8}意见|审批结果|核定意见)$/,
    { zh: '由机关填的意见', en: 'An opinion that the office writes' },
  ],
  [
    /^(受理|审核|审批|核查|经手|登记)(人员?|日期|时间|编号|单位)$/,
    { zh: '由机关填', en: 'Filled by the office' },
  ],
  [
    /^(填表|填报|制表|申请)(日期|时间)$/,
    { zh: '提交时自动记下', en: 'Kept by itself when the form is sent' },
  ],
  [/(照片|寸照|相片|粘贴处)$/, { zh: '是材料，不是字段', en: 'A material, not a field' }],
  [/^(编号|序号|档案号)$/, { zh: '由机关编', en: 'Numbered by the office' }],
  [/^(填表说明|注意事项|注|说明)$/, { zh: '是说明，不是字段', en: 'An explanation, not a field' }],
]

/** Why a label is no field that people fill; null when it is one. */
export function whyLeftOut(text: string): Sentence | null {
  return reasons.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
