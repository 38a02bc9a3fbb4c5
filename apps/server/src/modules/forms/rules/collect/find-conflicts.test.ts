import { CollectedFile } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import { findConflicts } from './find-conflicts.ts'

type Field = { label: string; type?: string; match?: string | null; leaveOut?: object | null }
const fileOf = (file: string, fields: readonly Field[], organ: string | null = null, repeats = false) =>
  CollectedFile.parse({
    file,
    title: file,
    level: null,
    organ,
    sections: [
      {
        title: null,
        repeats,
        fields: fields.map((field) => ({
          blank: '',
          type: 'string',
          unit: null,
          options: [],
          candidates: [],
          match: 'P01',
          newCode: 'N_X',
          leaveOut: null,
          ...field,
        })),
      },
    ],
    leftOut: [],
    unreadable: null,
  })
const labels = (...all: string[]) => all.map((label, at) => ({ label, match: `P${at}` }))
const kindsOf = (...files: CollectedFile[]) =>
  findConflicts(files).map(({ kind, files: where }) => [kind, where])

describe('what stands out among forms', () => {
  const four = labels('姓名', '性别', '民族', '电话')

  it('is one form in several organs, told once for all of them', () => {
    const found = findConflicts([
      fileOf('a', four, '甲局'),
      fileOf('b', four, '乙局'),
      fileOf('c', four, '乙局'),
    ])
    expect(found).toMatchObject([{ kind: 'same-form', files: ['a', 'b', 'c'] }])
    expect(found[0]?.message.zh).toBe('3 张表有 100 % 相同，却在 2 个机构：甲局、乙局，可以合成一张')
  })

  it('is not two forms that share some fields, nor two that are short', () => {
    expect(kindsOf(fileOf('a', four), fileOf('b', labels('姓名', '性别', '身高', '体重')))).toEqual([])
    expect(kindsOf(fileOf('a', labels('姓名')), fileOf('b', labels('姓名')))).toEqual([])
  })

  it('is one label in two types', () => {
    const a = fileOf('a', [{ label: '出生日期', type: 'date' }])
    const b = fileOf('b', [{ label: '出生 日期：', type: 'string' }])
    expect(kindsOf(a, b)).toEqual([['same-label-other-type', ['a', 'b']]])
  })

  it('is one element asked for twice, but not in rows that repeat', () => {
    const twice = [{ label: '姓名' }, { label: '申请人姓名' }]
    expect(kindsOf(fileOf('a', twice))).toEqual([['element-twice', ['a']]])
    expect(kindsOf(fileOf('a', twice, null, true))).toEqual([])
  })

  it('is a label in several files that no element means; signatures do not count', () => {
    const files = ['a', 'b'].map((file) =>
      fileOf(file, [
        { label: '户主姓名', match: null },
        { label: '签字', match: null, leaveOut: { zh: '签字', en: 'Signature' } },
      ]),
    )
    expect(kindsOf(...files)).toEqual([['label-without-element', ['a', 'b']]])
  })
})
