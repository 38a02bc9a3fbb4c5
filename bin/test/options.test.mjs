import { expect, test } from 'vitest'
import { readOptions, steps } from './options.mjs'

test.each([
  [[], { steps, filters: [], extra: [] }],
  [['--only', 'unit'], { steps: ['unit'], filters: [], extra: [] }],
  [['--only=browser,types'], { steps: ['types', 'browser'], filters: [], extra: [] }],
  [['due'], { steps: ['unit', 'integration', 'browser'], filters: ['due'], extra: [] }],
  [
    ['--only', 'unit', 'due', '--', '-t', 'name'],
    { steps: ['unit'], filters: ['due'], extra: ['-t', 'name'] },
  ],
])('%j is understood', (args, options) => {
  expect(readOptions(args)).toEqual(options)
})

test.each([[['--only']], [['--only', 'units']], [['--watch']]])('%j is told as a mistake', (args) => {
  expect(readOptions(args)).toBeTypeOf('string')
})
