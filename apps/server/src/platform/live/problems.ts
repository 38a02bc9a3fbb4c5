import { defineProblems } from '../problems/refusal.ts'

export const liveProblems = defineProblems({
  'live.no-topics': { status: 400, zh: '没有说要看什么的更新', en: 'No topics were named' },
  'live.topic-not-allowed': { status: 403, zh: '您不能看这里的更新', en: 'You may not follow this' },
  'live.too-many-streams': {
    status: 429,
    zh: '打开的页面太多了，关掉几个再试',
    en: 'Too many pages are open; close some and try again',
  },
})
export const refuse = liveProblems.refuse
