import { expect, test } from 'vitest'
import { z } from 'zod'
import { narrowIssue } from './narrow-issue.ts'

const shape = z.object({
  duty: z.union([
    z.object({ number: z.string() }),
    z.object({ store: z.string().min(2), basis: z.string().min(2) }),
  ]),
})

test.each([
  [
    'the form that was meant names its field',
    { duty: { store: '', basis: '法' } },
    ['duty.store', 'duty.basis'],
  ],
  ['the other form too', { duty: { number: 5 } }, ['duty.number']],
  ['what fits no form is wrong as a whole', { duty: { store: 'x' } }, ['duty']],
  ['a value that is not there', {}, ['duty']],
])('%s', (_, value, paths) => {
  const issues = shape.safeParse(value).error?.issues ?? []
  expect(issues.flatMap((issue) => narrowIssue(issue, value)).map(({ path }) => path.join('.'))).toEqual(
    paths,
  )
})
