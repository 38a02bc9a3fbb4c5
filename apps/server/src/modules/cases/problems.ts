import { defineProblems } from '../../platform/problems/refusal.ts'

/** What can stand in the way of acting on a case. A case that is not yours answers like one that does not exist. */
export const problems = defineProblems({
  'cases.case-not-found': { status: 404, zh: '没有这件办件', en: 'There is no such case' },
  'cases.not-now': { status: 409, zh: '这件事现在不能这样办', en: 'This cannot be done to the case now' },
  'cases.not-yours': { status: 403, zh: '这件事归别的岗位办', en: 'Another post handles this' },
  'cases.not-your-subject': {
    status: 403,
    zh: '您不能代表这个单位或这个人',
    en: 'You may not act for this subject',
  },
  'cases.not-served': {
    status: 422,
    zh: '这个事项不是给您选的申请人办的',
    en: 'This service is not for the applicant that you chose',
  },
  'cases.once-only': {
    status: 409,
    zh: '同一主体只能享受一次',
    en: 'The same subject may have this only once',
  },
  'cases.incomplete': { status: 422, zh: '还差几处', en: 'Something is still missing' },
  'cases.unknown-requirement': {
    status: 422,
    zh: '这件事不要这份材料',
    en: 'This matter does not ask for that material',
  },
  'cases.unknown-element': { status: 422, zh: '表里没有这一项', en: 'The form has no such field' },
  'cases.prefill-altered': {
    status: 422,
    zh: '替您填好的内容在路上被改过，没有收下；请重新打开这份申请',
    en: 'What was filled in for you was altered on the way and was not taken; please open the application anew',
  },
  'cases.claimed-by-another': { status: 409, zh: '别人已经领办', en: 'Somebody else has claimed it' },
  'cases.corrected-once': {
    status: 409,
    zh: '已经补正过一次，不能再要求补正',
    en: 'A correction was asked once already; the law allows no second one',
  },
  'cases.correction-too-late': {
    status: 409,
    zh: '过了 5 个工作日，视为已受理',
    en: 'Five working days have passed; it counts as accepted',
  },
  'cases.competent-organ-missing': {
    status: 422,
    zh: '不归我们办的，要写明归谁办',
    en: 'When it is not ours, the right organ has to be named',
  },
  'cases.extended-once': { status: 409, zh: '已经延长过一次', en: 'It was extended once already' },
  'cases.extension-too-long': { status: 422, zh: '超过法律允许的延长天数', en: 'Longer than the law allows' },
  'cases.reason-missing': {
    status: 422,
    zh: '不予许可要写明理由和依据',
    en: 'A denial needs its reason and legal basis',
  },
  'cases.no-such-document': {
    status: 404,
    zh: '没有这份文书，请核对编号',
    en: 'There is no such document; check the code',
  },
  'cases.unknown-procedure': {
    status: 422,
    zh: '这个事项没有这个特殊环节',
    en: 'The item has no such special procedure',
  },
})
export const refuse = problems.refuse
