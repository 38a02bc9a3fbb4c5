import { describe, expect, it } from 'vitest'
import { readBlank } from './blank.ts'
import { readLabel, unitIn } from './read-label.ts'

describe('the place for the answer tells', () => {
  it.each([
    ['□男　□女', { type: 'code', options: ['男', '女'], unit: null }],
    ['男 / 女', { type: 'code', options: ['男', '女'], unit: null }],
    ['□是 □否', { type: 'boolean', options: ['是', '否'], unit: null }],
    ['    年   月   日', { type: 'date', options: [], unit: null }],
    ['____年__月', { type: 'date', options: [], unit: null }],
    ['万元', { type: 'decimal', options: [], unit: '万元' }],
    ['______ 人', { type: 'integer', options: [], unit: '人' }],
    ['', { type: null, options: [], unit: null }],
    ['请如实填写', { type: null, options: [], unit: null }],
  ])('%s', (text, told) => expect(readBlank(text)).toEqual(told))
})

describe('a label is taken apart', () => {
  it.each([
    ['*1. 注册资本（万元）：', '注册资本', '万元'],
    ['（一）姓　名', '姓名', null],
    ['三、家庭住址', '家庭住址', null],
    ['身份证号（18位）', '身份证号', null],
    ['（盖章）', '盖章', null],
  ])('%s', (written, text, unit) => expect(readLabel(written)).toMatchObject({ text, unit }))

  it('units are known in every writing', () => {
    expect(unitIn('单位：㎡')).toBe('㎡')
    expect(unitIn('平方')).toBeNull()
  })
})
