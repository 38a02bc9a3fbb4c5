import { expect, test } from 'vitest'
import { remediesSentence } from './remedies-sentence.ts'

const said = '不服本决定的，可以60 日内向区人民政府申请行政复议，或者6 个月内向区人民法院起诉。'

test('a letter names both ways in Chinese, whether or not the item has them in English', () => {
  const chinese = {
    review: { organ: '区人民政府', limit: '60 日内' },
    litigation: { court: '区人民法院', limit: '6 个月内' },
  }
  const both = {
    review: { organ: { zh: '区人民政府', en: 'the government' }, limit: { zh: '60 日内', en: 'in 60 days' } },
    litigation: {
      court: { zh: '区人民法院', en: 'the court' },
      limit: { zh: '6 个月内', en: 'in 6 months' },
    },
  }
  expect([remediesSentence(chinese), remediesSentence(both)]).toEqual([said, said])
})
