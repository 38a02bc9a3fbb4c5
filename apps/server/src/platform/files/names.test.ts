import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName } from './clean-name.ts'
import { disposition } from './disposition.ts'
import { readRange } from './range.ts'

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\文档\\合同 (1).pdf', '合同 (1).pdf'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['  .htaccess. ', 'htaccess'],
    ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
    ['', '文件'],
    [undefined, '文件'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
  ])('%j becomes %j', (given, clean) => expect(cleanName(given)).toBe(clean))

  test('is found in one however long that was sent', () => {
    expect(cleanName(`${'.'.repeat(200_000)}x${' '.repeat(200_000)}a.pdf`)).toBe('a.pdf')
  })
  test('is short, in one line and without folders, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
        const name = cleanName(given)
        expect([...name].length).toBeLessThanOrEqual(120)
        expect(name).not.toMatch(/[/\\\p{Cc}]|^$/u)
      }),
    )
  })
})

test.each([
  ['inline', 'a.pdf', `inline; filename="a.pdf"; filename*=UTF-8''a.pdf`],
  [
    'attachment',
    "受理通知书'1'.pdf",
    `attachment; filename="file.pdf"; filename*=UTF-8''%E5%8F%97%E7%90%86%E9%80%9A%E7%9F%A5%E4%B9%A6%271%27.pdf`,
  ],
] as const)('%s of %s', (kind, name, header) => expect(disposition(kind, name)).toBe(header))

test.each([
  [undefined, null],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=50-500', { start: 50, end: 99 }],
  ['bytes=100-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=9-3', null],
  ['bytes=0-1,5-6', null],
  ['lines=1-2', null],
])('the range %s of 100 bytes', (header, range) => expect(readRange(header, 100)).toEqual(range))
