import { expect, test } from 'vitest'
import { explainRule } from './explain-rule.ts'

test('the rule is told in the order in which it decides', () => {
  expect(explainRule(['freshness', 'authority']).zh).toContain('依次看谁的时间新、谁对这一项认责；')
  expect(explainRule(['trust']).en).toContain('then the level of trust; all the same')
})
