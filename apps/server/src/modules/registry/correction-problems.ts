import { defineProblems } from '../../platform/problems/refusal.ts'

/** What can stand in the way of a correction ticket. One that is not yours answers like one that does not exist. */
export const correctionProblems = defineProblems({
  'registry.correction-not-found': { status: 404, zh: '没有这张纠错单', en: 'There is no such report' },
  'registry.correction-not-now': {
    status: 409,
    zh: '这张纠错单现在不能这样办',
    en: 'This cannot be done to the report now',
  },
  'registry.not-your-subject': {
    status: 403,
    zh: '您不能替这个人或这个单位报错',
    en: 'You may not report for this subject',
  },
  'registry.value-not-known': {
    status: 404,
    zh: '这一项没有部门提供，直接填就行',
    en: 'No source holds this; just fill it in',
  },
  'registry.not-your-element': {
    status: 403,
    zh: '您单位的数源没有这一项，不能替它纠错',
    en: 'No source of your organ says anything of this',
  },
  'registry.own-word': {
    status: 422,
    zh: '这一项是您自己填的，直接改就行',
    en: 'You stated this yourself; just change it',
  },
  'registry.stated-invalid': { status: 422, zh: '请改一下“正确的是”', en: 'Please mend what is right' },
  'registry.same-value': {
    status: 422,
    zh: '和现在的一样，没有要改的',
    en: 'This is what stands there already',
  },
  'registry.reported-already': {
    status: 409,
    zh: '这一项已经报过错，还在处理',
    en: 'This was reported already and is being looked at',
  },
})
export const refuse = correctionProblems.refuse
