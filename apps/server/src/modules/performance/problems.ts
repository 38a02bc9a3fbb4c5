import { defineProblems } from '../../platform/problems/refusal.ts'

export const performanceProblems = defineProblems({
  'performance.book-not-found': { status: 404, zh: '没有这本预算', en: 'There is no such budget book' },
  'performance.book-withdrawn': {
    status: 410,
    zh: '这本预算已经撤下了',
    en: 'This budget book has been taken down',
  },
  'performance.table-not-found': {
    status: 404,
    zh: '预算书只有表一到表十二',
    en: 'A budget book has tables 1 to 12',
  },
  'performance.not-a-book': {
    status: 422,
    zh: '这个文件读不成一本预算',
    en: 'This file cannot be read as a budget book',
  },
  'performance.reason-needed': {
    status: 422,
    zh: '还有错误，要公开请写明理由',
    en: 'Errors remain; to publish all the same, say why',
  },
  'performance.director-decides': {
    status: 403,
    zh: '还有错误，要不要公开由负责人定',
    en: 'Errors remain; whether to publish is for the director to decide',
  },
  'performance.not-your-book': {
    status: 403,
    zh: '您的岗位管不到这个部门的预算',
    en: 'Your post does not cover the budget of this department',
  },
  'performance.not-published': {
    status: 409,
    zh: '它没有在公开中',
    en: 'It is not published',
  },
})
export const refuseBook = performanceProblems.refuse
