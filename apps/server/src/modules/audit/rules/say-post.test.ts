import { expect, test } from 'vitest'
import { sayPost } from './say-post.ts'

const organs = [
  { code: 'MZJ', shortNameEnglish: 'Civil Affairs Bureau' },
  { code: 'NEW', shortNameEnglish: null },
]

test.each([
  ['MZJ', '区民政局', 'zh', '区民政局 · 审查'],
  ['MZJ', '区民政局', 'en', 'Civil Affairs Bureau · reviewer'],
  ['*', '全区', 'en', 'Whole district · reviewer'],
  ['NEW', '新的局', 'en', '新的局 · reviewer'],
] as const)('a post at %s (%s) is said in %s as %s', (organ, organName, language, said) => {
  expect(sayPost({ organ, organName, role: 'reviewer' }, language, organs)).toBe(said)
})
