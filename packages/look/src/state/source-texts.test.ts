import { expect, test } from 'vitest'
import { type NamedSource, sourceTexts } from './source-texts.ts'

const police: NamedSource = {
  code: 'C_GA',
  name: '北京市公安局',
  nameEnglish: 'Beijing Public Security Bureau',
  shortName: '市公安局',
  shortNameEnglish: null,
  stores: [{ zh: '人口库', en: 'Population store' }],
}
const source = (code: string, store: string) => ({
  organ: { code, name: '公安' },
  store,
  kind: 'live' as const,
})

test('a source is named by its organ in both languages, as far as they are given', () => {
  expect(sourceTexts(source('C_GA', '人口库'), [police])).toEqual({
    organ: { zh: '北京市公安局', en: 'Beijing Public Security Bureau' },
    short: '市公安局',
    store: { zh: '人口库', en: 'Population store' },
  })
})

test('an unknown organ and an unknown store keep the Chinese that came', () => {
  expect(sourceTexts(source('OTHER', '某库'), [police])).toEqual({
    organ: '公安',
    short: '公安',
    store: '某库',
  })
  expect(sourceTexts(source('C_GA', '某库'), [police]).store).toBe('某库')
})
