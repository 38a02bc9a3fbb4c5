import type { LawReference } from '@yimen/contract/cases/legal-clock.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'

/** An article that the clock rests on: how it is cited, and what it says in our words. */
export type Law = LawReference & { readonly says: Sentence }

const licensing = (article: string, number: number) => ({
  zh: `行政许可法第${article}条`,
  en: `Administrative Licensing Law, art. ${number}`,
})

/** The articles that are cited anywhere in a due date, by code. */
export const laws = {
  'licensing-32': {
    code: 'licensing-32',
    reference: licensing('三十二', 32),
    says: {
      zh: '材料不齐的，当场或 5 个工作日内一次说全要补什么；过期不说，从收到材料那天起就算受理',
      en: 'What is missing is told at once or within 5 working days, all in one go; when it is not, the matter counts as accepted from the day the materials came in.',
    },
  },
  'licensing-42': {
    code: 'licensing-42',
    reference: licensing('四十二', 42),
    says: {
      zh: '受理起 20 个工作日内决定；办不完的，经本机关负责人批准可延长 10 个工作日，并告知理由；统一、联合、集中办理的为 45 加 15',
      en: 'A decision within 20 working days of acceptance; 10 more with the approval of the head, the reason being told; 45 and 15 where several organs decide together.',
    },
  },
  'licensing-44': {
    code: 'licensing-44',
    reference: licensing('四十四', 44),
    says: {
      zh: '准予许可的，决定后 10 个工作日内把证件送到',
      en: 'The licence is delivered within 10 working days of the decision.',
    },
  },
  'licensing-45': {
    code: 'licensing-45',
    reference: licensing('四十五', 45),
    says: {
      zh: '听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审的时间不算在期限里，所需时间要书面告知',
      en: 'Hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review are outside the period; their length is told in writing.',
    },
  },
  'licensing-82': {
    code: 'licensing-82',
    reference: licensing('八十二', 82),
    says: {
      zh: '期限按工作日算，不含法定节假日',
      en: 'Periods are counted in working days, without statutory holidays.',
    },
  },
  'civil-201': {
    code: 'civil-201',
    reference: { zh: '民法典第二百零一条', en: 'Civil Code, art. 201' },
    says: {
      zh: '按日计算期间的，开始当天不算，从第二天起算',
      en: 'In a period counted in days the day on which it begins is not counted.',
    },
  },
  'civil-203': {
    code: 'civil-203',
    reference: { zh: '民法典第二百零三条', en: 'Civil Code, art. 203' },
    says: {
      zh: '期间最后一天是法定休假日的，顺延到休假结束的第二天',
      en: 'When the last day is a holiday, the period ends on the first day after it.',
    },
  },
} as const satisfies Readonly<Record<string, Law>>

export type LawCode = keyof typeof laws

/** The reference alone, as a line of the clock carries it. */
export function cite(code: LawCode): LawReference {
  const { reference } = laws[code]
  return { code, reference }
}
