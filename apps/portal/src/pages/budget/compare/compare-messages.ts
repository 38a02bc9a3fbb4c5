import { defineMessages } from '@yimen/look'

export const compareMessages = defineMessages({
  zh: {
    title: '两本预算对着看',
    back: '这本预算',
    order: '。变化大的在前，单位元。',
    total: '合计',
    turn: '倒过来比',
    loading: '正在取两本预算',
    failed: '没取到这两本预算',
    failedWords: '单本预算照样能看。',
  },
  en: {
    title: 'Two budgets side by side',
    back: 'This budget',
    order: '. Largest change first, in yuan.',
    total: 'In all',
    turn: 'The other way round',
    loading: 'Fetching both budgets',
    failed: 'The two budgets could not be fetched',
    failedWords: 'Each of them can be read by itself.',
  },
})
