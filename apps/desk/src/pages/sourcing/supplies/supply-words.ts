import { defineMessages } from '@yimen/look'

/** The words of what departments supply. */
export const supplyWords = defineMessages({
  zh: {
    title: '供给',
    empty: '还没有登记供给',
    emptyWords: '各单位登记能供什么，派发时就有建议。',
    complete: '全部都能供（不勾就是一部分）',
    register: '登记',
    act: '操作',
    withdraw: '不再供',
  },
  en: {
    title: 'Supplies',
    empty: 'No supply is registered',
    emptyWords: 'What departments register here is proposed when demands are dispatched.',
    complete: 'All of it (otherwise a part)',
    register: 'Register',
    act: 'Act',
    withdraw: 'No longer',
  },
})
