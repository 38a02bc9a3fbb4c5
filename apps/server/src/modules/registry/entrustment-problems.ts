import { defineProblems } from '../../platform/problems/refusal.ts'

/** What can stand in the way of an entrustment. One that is not yours answers like one that does not exist. */
export const entrustmentProblems = defineProblems({
  'registry.not-yours-to-entrust': {
    status: 403,
    zh: '只有本人，或者单位的法定代表人，才能委托别人',
    en: 'Only the person, or the legal representative of the firm, may entrust somebody',
  },
  'registry.agent-not-found': {
    status: 422,
    zh: '姓名和身份证号对不上，请核对一下',
    en: 'The name and the identity number do not match; please check both',
  },
  'registry.entrust-oneself': { status: 422, zh: '不用委托自己', en: 'You need not entrust yourself' },
  'registry.entrust-until': {
    status: 422,
    zh: '到期日要从今天起，最长三年',
    en: 'The last day is today or later, at most three years from now',
  },
  'registry.entrusted-already': {
    status: 409,
    zh: '已经委托了这个人；要改，先结束原来的委托',
    en: 'This person is entrusted already; to change it, end that first',
  },
  'registry.entrustment-not-found': { status: 404, zh: '没有这份委托', en: 'There is no such entrustment' },
  'registry.entrustment-not-now': {
    status: 409,
    zh: '这份委托已经不在了',
    en: 'This entrustment no longer holds',
  },
})
export const refuse = entrustmentProblems.refuse
