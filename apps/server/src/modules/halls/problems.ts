import { defineProblems } from '../../platform/problems/refusal.ts'

export const hallsProblems = defineProblems({
  'halls.hall-not-found': { status: 404, zh: '没有这个大厅', en: 'There is no such hall' },
})
export const refuse = hallsProblems.refuse
