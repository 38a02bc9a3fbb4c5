import { describe, expect, it } from 'vitest'
import type { DocumentPart } from '../../../../platform/documents/reading/index.ts'
import { findFields } from './find-fields.ts'
import { proposeFields } from './propose-fields.ts'

/** A table of texts; `|` parts cells, a cell of `^` goes on from above. */
function table(...lines: string[]): DocumentPart {
  const above = new Map<number, { rows: number }>()
  const rows = lines.map((line, row) =>
    line.split('|').flatMap((text, column) => {
      const upper = above.get(column)
      if (text === '^' && upper) {
        upper.rows += 1
        return []
      }
      const cell = { text, row, column, columns: 1, rows: 1 }
      above.set(column, cell)
      return [cell]
    }),
  )
  return { kind: 'table', name: null, rows }
}
const line = (text: string): DocumentPart => ({ kind: 'line', text })
const shown = (...parts: DocumentPart[]) =>
  findFields(parts).sections.map(({ title, repeats, fields }) => [
    title,
    repeats,
    fields.map(({ label, blank }) => (blank === '' ? label : `${label}=${blank}`)).join(' '),
  ])

describe('fields are found', () => {
  it('as labels with a blank at their right', () => {
    expect(shown(table('姓　名||性别|□男 □女', '身份证号||出生日期|年 月 日'))).toEqual([
      [null, false, '姓名 性别=□男 □女 身份证号 出生日期=年 月 日'],
    ])
  })

  it('in the section that a cell across the table, or one beside it, names', () => {
    expect(
      shown(table('申请表', '一、申请人', '姓名||民族|', '代理人|姓名||电话|', '^|身份证号||住址|', '备注|')),
    ).toEqual([
      ['一、申请人', false, '姓名 民族'],
      ['代理人', false, '姓名 电话 身份证号 住址'],
      ['一、申请人', false, '备注'],
    ])
  })

  it('as columns over empty rows, which repeat', () => {
    expect(shown(table('家庭成员', '序号|姓名|与本人关系|身份证号', '1|||', '2|||'))).toEqual([
      ['家庭成员', true, '姓名 与本人关系 身份证号'],
    ])
  })

  it('in lines with a colon and a blank', () => {
    expect(shown(line('姓名：______　　性别：□男 □女'), line('联系电话：________'))).toEqual([
      [null, false, '姓名 性别=□男 □女 联系电话'],
    ])
  })

  it('in a list of fields with their formats', () => {
    expect(shown(table('字段名称|格式', '姓名|文字', '出生日期|日期', '性别|男、女'))).toEqual([
      [null, false, '姓名=文字 出生日期=年 月 日 性别=□男 □女'],
    ])
  })

  it('and the title of the form stands above them', () => {
    expect(findFields([line('高龄津贴申请表'), table('姓名|')]).title).toBe('高龄津贴申请表')
  })
})

describe('what is read of a field', () => {
  const fieldOf = (row: string) => proposeFields([table(row)]).sections[0]?.fields[0]
  it.each([
    ['注册资本（万元）|', { type: 'decimal', unit: '万元' }],
    ['职工人数|人', { type: 'integer', unit: '人' }],
    ['成立日期|', { type: 'date' }],
    ['是否低保户|', { type: 'boolean' }],
    ['申请理由|', { type: 'text' }],
    ['婚姻状况|□未婚 □已婚', { type: 'code', options: ['未婚', '已婚'] }],
    ['姓名|', { type: 'string', unit: null, options: [], leaveOut: null }],
  ])('%s', (row, read) => expect(fieldOf(row)).toMatchObject(read))

  it.each(['申请人签字|', '社区审核意见|', '受理编号|', '填表日期|年 月 日', '一寸照片|'])(
    '%s is none that people fill',
    (row) => expect(fieldOf(row)?.leaveOut).not.toBeNull(),
  )
})
