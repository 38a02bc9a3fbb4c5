import { describe, expect, test } from 'vitest'
import { docxTree } from './docx-tree.ts'

const inBody = (xml: string) =>
  docxTree(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`)
const run = (xml: string) => `<w:r>${xml}</w:r>`
const textOf = (xml: string) =>
  inBody(`<w:p>${xml}</w:p>`).map((node) => (node.kind === 'paragraph' ? node.text : 'table'))

describe('the text of a Word document', () => {
  test.each([
    [
      'runs that follow each other',
      `${run('<w:t>498</w:t>')}${run('<w:t xml:space="preserve">64 </w:t>')}`,
      ['49864 '],
    ],
    ['entities', run('<w:t>&lt;甲&amp;乙&gt; &#x4E00;&#20108;</w:t>'), ['<甲&乙> 一二']],
    [
      'an inserted text counts, a deleted one does not',
      `<w:ins>${run('<w:t>新</w:t>')}</w:ins><w:del>${run('<w:delText>旧</w:delText>')}${run('<w:t>旧</w:t>')}</w:del>`,
      ['新'],
    ],
    [
      'tabs and breaks, but not the stops of the properties',
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>')}`,
      ['甲\t乙\n丙'],
    ],
    [
      'a copy for old programs',
      `<mc:AlternateContent><mc:Choice>${run('<w:t>一</w:t>')}</mc:Choice><mc:Fallback>${run('<w:t>一</w:t>')}</mc:Fallback></mc:AlternateContent>`,
      ['一'],
    ],
    [
      'a text box belongs to its paragraph',
      `${run('<w:t>外</w:t>')}${run('<w:txbxContent><w:p><w:r><w:t>内</w:t></w:r></w:p></w:txbxContent>')}`,
      ['外内'],
    ],
    [
      'a field is its result, not its code',
      `${run('<w:instrText>PAGE</w:instrText>')}${run('<w:t>3</w:t>')}`,
      ['3'],
    ],
  ])('%s', (_what, xml, text) => {
    expect(textOf(xml)).toEqual(text)
  })

  test('a table keeps rows, cells and which cell goes on', () => {
    const cell = (text: string, merge = '') =>
      `<w:tc><w:tcPr>${merge}</w:tcPr><w:p>${run(`<w:t>${text}</w:t>`)}</w:p></w:tc>`
    const [table] = inBody(
      `<w:sdt><w:sdtContent><w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}</w:tr></w:tbl></w:sdtContent></w:sdt>`,
    )
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows.map((row) => row.map(({ goesOn }) => goesOn))).toEqual([
      [false, false],
      [true, false],
    ])
  })

  test.each(['', '<html></html>', '<w:document><w:body><w:tbl><w:tr><w:tc>'])('%s is none', (xml) => {
    expect(() => docxTree(xml)).toThrow('not the text of a Word document')
  })

  test.each([
    '<'.repeat(300_000),
    `<${'a'.repeat(300_000)}`,
    `<a ${'/'.repeat(300_000)}`,
    '<a b="'.repeat(50_000),
  ])('opened tags without end are read in one pass: %.10s', (xml) => {
    expect(inBody(xml)).toEqual([])
  })
})
