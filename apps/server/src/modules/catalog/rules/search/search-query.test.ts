import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, typedForm } from '../../../../platform/text/index.ts'
import { itemFrom } from '../lint/rule.ts'
import { readQuery } from './search-query.ts'
import { searchText } from './search-text.ts'
import { anyOfLiteral, tsvectorLiteral } from './ts-literals.ts'

describe('folding', () => {
  it.each([
    ['公章刻制业特种行业许可（县级行使）', '公章刻制业特种行业许可'],
    ['食品（含保健食品）经营许可', '食品含保健食品经营许可'],
    ['成都等８市', '成都等8市'],
    ['  KTV 歌厅 ', 'ktv歌厅'],
    ['——！', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('typed forms', () => {
  it.each([
    ['居住证', 'juzhuzheng', 'jzz'],
    ['银行', 'yinhang', 'yh'],
    ['旅行社', 'lvxingshe', 'lxs'],
    ['KTV卫生许可', 'ktvweishengxuke', 'ktvwsxk'],
  ])('%s is typed %s or %s', (phrase, syllables, initials) =>
    expect(typedForm(phrase)).toEqual({ syllables, initials }),
  )
})

describe('queries', () => {
  it('leave out words that only ask, unless nothing else was typed', () => {
    expect(readQuery('怎么办理居住证').words).not.toContain('办理')
    expect(readQuery('办理').words).toContain('办理')
  })
  it('look for official words too', () => {
    expect(readQuery('想开个饭馆').rewritten).toEqual(expect.arrayContaining(['餐饮', '食品经营']))
  })
  it('take Latin letters for pinyin with or without blanks', () => {
    expect(readQuery('ju zhu zheng').typed).toBe('juzhuzheng')
    expect(readQuery('JZZ').typed).toBe('jzz')
    expect(readQuery('jzz办理').typed).toBe(null)
  })
  it('take anything that can be typed, and make literals that cannot break out', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), (text) => {
        const { words, rewritten, whole } = readQuery(text)
        expect(whole).not.toMatch(/[%_\\']/)
        for (const word of [...words, ...rewritten]) expect(word).not.toMatch(/['\\]/)
      }),
    )
  })
})

describe('search texts', () => {
  it('hold words people use above words of the name', () => {
    const { words, phrases } = searchText(
      itemFrom({ name: '新开办企业刻章补助（县级）', searchWords: ['刻章', '开公司'] }),
    )
    expect(words.get('刻章')).toBe('A')
    expect(words.get('补助')).toBe('B')
    expect(words.has('县级')).toBe(false)
    expect(phrases).toEqual(['刻章', '开公司'])
  })
  it('are written as literals with doubled quotes', () => {
    expect(tsvectorLiteral(new Map([["o'neill", 'B']]))).toBe("'o''neill':1B")
    expect(anyOfLiteral(['a', 'b'])).toBe("'a' | 'b'")
    expect(anyOfLiteral([])).toBeNull()
  })
})
