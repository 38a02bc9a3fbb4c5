import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { describe, expect, test } from 'vitest'
import { unpack } from '../../../../platform/documents/reading/index.ts'
import { docxBlocks } from './docx-blocks.ts'

const cell = (text: string, options: { verticalMerge?: 'restart' | 'continue'; columnSpan?: number } = {}) =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...options })

async function blocksOf(...children: (Paragraph | Table)[]) {
  const packed = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return docxBlocks(unpack(packed).get('word/document.xml') ?? new Uint8Array())
}

describe('a DOCX taken apart', () => {
  test('a cell merged over several rows leaves a blank in those below, as the text export does', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType
    const rows = [
      new TableRow({ children: [cell('产出指标', { verticalMerge: RESTART }), cell('数量'), cell('一')] }),
      new TableRow({ children: [cell('', { verticalMerge: CONTINUE }), cell('质量'), cell('二')] }),
      new TableRow({ children: [cell('效益指标'), cell('满意', { columnSpan: 1 }), cell('三')] }),
    ]
    const blocks = await blocksOf(new Table({ rows }))
    const texts = blocks.map((block) => (block.kind === 'row' ? block.cells.map(({ text }) => text) : []))
    expect(texts).toEqual([
      ['产出指标', '数量', '一'],
      ['', '质量', '二'],
      ['效益指标', '满意', '三'],
    ])
  })

  test('paragraphs are counted through the document, those in a cell too', async () => {
    const table = new Table({ rows: [new TableRow({ children: [cell('甲'), cell('乙\n丙')] })] })
    const [first, row, last] = await blocksOf(new Paragraph('前'), table, new Paragraph('后'))
    expect(first).toMatchObject({ kind: 'text', text: '前', line: 1 })
    expect(row).toMatchObject({
      kind: 'row',
      line: 2,
      cells: [{ text: '甲' }, { text: '乙\n丙', lines: [3, 4] }],
    })
    expect(last).toMatchObject({ kind: 'text', text: '后' })
  })
})
