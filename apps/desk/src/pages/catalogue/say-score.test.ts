import { expect, test } from 'vitest'
import { sayScore } from './say-score.ts'

test.each([
  [null, '–'],
  [100, '100'],
  [99.9, '99'],
  [0, '0'],
])('%s reads %s', (score, said) => expect(sayScore(score)).toBe(said))
