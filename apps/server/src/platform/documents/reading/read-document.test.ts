import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument, unpack } from './index.ts'
import { Unreadable } from './unreadable.ts'
import { zipOf } from './zip-of.test-support.ts'

const cell = (text: string, options: object = {}) =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...options })
const docx = async (...children: (Paragraph | Table)[]) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const whyNot = (bytes: Uint8Array) =>
  readDocument(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Unreadable ? error.code : error),
  )

describe('a Word form', () => {
  it('is read as lines and tables, a merged cell once with what it covers', async () => {
    const rows = [
      new TableRow({
        children: [
          cell('申请人', { verticalMerge: VerticalMergeType.RESTART }),
          cell('姓名'),
          cell('', { columnSpan: 2 }),
        ],
      }),
      new TableRow({
        children: [
          cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
          cell('性别'),
          cell('□男\n□女'),
          cell(''),
        ],
      }),
    ]
    const { format, parts } = await readDocument(await docx(new Paragraph('申请表'), new Table({ rows })))
    expect(format).toBe('docx')
    expect(parts[0]).toEqual({ kind: 'line', text: '申请表' })
    const table = parts[1]
    if (table?.kind !== 'table') throw new Error('a table')
    expect(
      table.rows.map((row) => row.map(({ text, column, columns, rows }) => [text, column, columns, rows])),
    ).toEqual([
      [
        ['申请人', 0, 1, 2],
        ['姓名', 1, 1, 1],
        ['', 2, 2, 1],
      ],
      [
        ['性别', 1, 1, 1],
        ['□男\n□女', 2, 1, 1],
        ['', 3, 1, 1],
      ],
    ])
  })
})

it('a workbook is read sheet by sheet, a merged cell once', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('登记表')
  sheet.addRows([
    ['登记表', '', ''],
    ['姓名', '', ''],
  ])
  sheet.mergeCells('A1:C1')
  const { format, parts } = await readDocument(new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(format).toBe('xlsx')
  const [table] = parts
  if (table?.kind !== 'table') throw new Error('a table')
  expect(table.name).toBe('登记表')
  expect(table.rows[0]).toMatchObject([{ text: '登记表', columns: 3 }])
  expect(table.rows[1]?.map(({ text }) => text)).toEqual(['姓名', '', ''])
})

describe('a CSV', () => {
  it('is read with its broken rows left out and told by line', async () => {
    const { parts, leftOut } = await readDocument(
      bytesOf('字段,格式\n姓名,文字\n性别\n年龄,整数,岁\n民族,代码\n'),
    )
    const [table] = parts
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text).join())).toEqual([
      '字段,格式',
      '姓名,文字',
      '民族,代码',
    ])
    expect(leftOut.map(({ line }) => line)).toEqual([3, 4])
  })

  it('is read in GB 18030 too, as offices export it', async () => {
    const gb = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb8, 0xf1, 0xca, 0xbd, 0x0a, 0x41, 0x2c, 0x42])
    const { parts } = await readDocument(gb)
    const [table] = parts
    expect(table?.kind === 'table' && table.rows[0]?.map(({ text }) => text)).toEqual(['姓名', '格式'])
  })
})

describe('what cannot be read is told by its reason', () => {
  const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['an empty file', 'empty', () => new Uint8Array()],
    ['a program, whatever its name', 'program', () => program],
    ['a PDF', 'pdf', () => bytesOf('%PDF-1.7')],
    ['an old Word file', 'old-format', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['an archive of something else', 'archive', () => zipOf({ 'a.txt': 'a' })],
    ['bytes that are no text', 'not-text', () => new Uint8Array([1, 0, 2, 0, 0])],
    [
      'a Word file that was cut off',
      'broken',
      async () => (await docx(new Paragraph('姓名'))).subarray(0, 900),
    ],
    ['more bytes than any form has', 'too-large', () => new Uint8Array(20 * 1024 * 1024 + 1)],
  ])('%s', async (_, code, make) => expect(await whyNot(await make())).toBe(code))

  it('a bomb, even when its directory says that it is small', async () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }, 1_000)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await whyNot(bomb)).toBe('unpacks-too-large')
    expect(() => unpack(zipOf({ a: 'x'.repeat(600), b: 'x'.repeat(600) }), 1_000)).toThrow(Unreadable)
  })
})

it('whatever bytes come, they are read or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, packed) => {
      const given = packed ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes
      expect(typeof (await whyNot(given))).toBe('string')
    }),
    { numRuns: 200 },
  )
})
