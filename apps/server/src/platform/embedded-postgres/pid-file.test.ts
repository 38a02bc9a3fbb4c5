import { expect, test } from 'vitest'
import { parsePidFile } from './pid-file.ts'

test('a running PostgreSQL is told by its file', () => {
  const text = '4242\n/proc/self/cwd\n1700000000\n5432\n.\n\n  123456   7\nready   \n'
  expect(parsePidFile(text)).toEqual({ pid: 4242, port: 5432, socketFolder: '.', ready: true })
})

test('one that is starting is not ready', () => {
  expect(parsePidFile('4242\n/data\n1700000000\n5432\n.\n')).toMatchObject({ pid: 4242, ready: false })
})

test.each(['', '\n', 'nonsense\n', '-5\n'])('%j is no such file', (text) => {
  expect(parsePidFile(text)).toBeUndefined()
})
