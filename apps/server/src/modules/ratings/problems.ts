import { defineProblems } from '../../platform/problems/refusal.ts'

export const problems = defineProblems({
  'ratings.not-yet': { status: 409, zh: '办完了才能评价', en: 'It can be rated once it is finished' },
  'ratings.rated-already': { status: 409, zh: '这件事已经评价过', en: 'This matter was rated already' },
  'cases.case-not-found': { status: 404, zh: '没有这件办件', en: 'There is no such case' },
})
export const refuse = problems.refuse
