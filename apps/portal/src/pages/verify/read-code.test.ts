import { expect, test } from 'vitest'
import { readCode } from './read-code.ts'

test.each([
  ['7K3MQ2XD9ABC', '7K3MQ2XD9ABC', null],
  [' 7k3m-q2xd 9abc ', '7K3MQ2XD9ABC', null],
  ['７Ｋ３ＭＱ２ＸＤ９ＡＢＣ', '7K3MQ2XD9ABC', null],
  ['', '', 'empty'],
  [' - ', '', 'empty'],
  ['7K3M', '7K3M', 'length'],
  ['7K3MQ2XD9ABCD', '7K3MQ2XD9ABCD', 'length'],
])('reads %j typed from paper', (typed, code, wrong) => {
  expect(readCode(typed)).toEqual({ code, wrong })
})
