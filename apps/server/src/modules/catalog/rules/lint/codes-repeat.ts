import { found, type ItemRule } from './rule.ts'

function repeated(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))]
}

/** Codes of situations, their options and materials each name one thing. */
export const codesRepeat: ItemRule = {
  code: 'item.codes-repeat',
  severity: 'error',
  title: {
    zh: '情形、选项和材料的编号不能重复',
    en: 'Situations, options and materials have their own codes',
  },
  applies: (item) => item.situations.length + item.materials.length > 0,
  find: (item) => [
    ...repeated(item.situations.map((situation) => situation.code)).map((code) =>
      found('situations', `情形编号 ${code} 用了两次`, `Situation code ${code} is used twice.`),
    ),
    ...item.situations.flatMap((situation, at) =>
      repeated(situation.options.map((option) => option.code)).map((code) =>
        found(
          `situations.${at}.options`,
          `情形 ${situation.code} 的选项编号 ${code} 用了两次`,
          `Option code ${code} of ${situation.code} is used twice.`,
        ),
      ),
    ),
    ...repeated(item.materials.map((material) => material.code)).map((code) =>
      found('materials', `材料编号 ${code} 用了两次`, `Material code ${code} is used twice.`),
    ),
  ],
  example: {
    breaks: {
      materials: [
        { code: 'M1', name: '营业执照', materialType: 'licence', source: 'organ' },
        { code: 'M1', name: '申请表', materialType: 'form', source: 'applicant' },
      ],
    },
    holds: { materials: [{ code: 'M1', name: '营业执照', materialType: 'licence', source: 'organ' }] },
  },
}
