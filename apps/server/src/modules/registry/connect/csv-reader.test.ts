import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvReader } from './csv-reader.ts'

const read = (...pieces: string[]) => {
  const reader = csvReader(',')
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()]
}

test.each([
  [
    'plain lines',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line end behind the last',
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'empty cells and empty lines',
    'a,,c\n\n,,\n',
    [
      ['a', '', 'c'],
      ['', '', ''],
    ],
  ],
  ['a delimiter and a quote in quotes', '"a,1","say ""so"""\n', [['a,1', 'say "so"']]],
  [
    'a line end in quotes',
    '"a\nb",c\nd,e\n',
    [
      ['a\nb', 'c'],
      ['d', 'e'],
    ],
  ],
])('%s', (_, text, cells) => expect(read(text).map((record) => record.cells)).toEqual(cells))

test('the line is that on which the record begins', () => {
  expect(read('a\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([1, 2, 4])
})

test.each([
  ['a quote that is not closed', 'a\n"b'],
  ['text behind a closed quote', '"a"b\n'],
  ['a line without an end', 'x'.repeat(600_000)],
])('%s is refused', (_, text) => expect(() => read(text)).toThrow())

test('what was written comes back, however it is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '甲', ',', '"', '\n', ' ') })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      fc.nat(),
      (rows, n) => {
        const text = rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
        const cut = text.length === 0 ? 0 : n % text.length
        expect(read(text.slice(0, cut), text.slice(cut)).map(({ cells }) => cells)).toEqual(rows)
      },
    ),
  )
})
