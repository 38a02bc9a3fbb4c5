import { textsOf } from '@yimen/contract'
import { type Found, found, type ItemRule, said } from './rule.ts'

/** Every screen is complete in English, so the item is too. Real lists are in Chinese only: a note, never an error. */
export const bilingual: ItemRule = {
  code: 'item.bilingual',
  severity: 'note',
  title: { zh: '名称、简介和说明有英文', en: 'Name, summary and texts are in English too' },
  applies: () => true,
  find: (item) => {
    const missing: Found[] = []
    if (!said(item.nameEnglish))
      missing.push(found('nameEnglish', '没有英文名称', 'There is no English name.'))
    if (item.summary === undefined)
      missing.push(found('summary', '没有一句话简介', 'There is no summary in one sentence.'))
    const [first, ...rest] = textsOf(item).filter(({ text }) => typeof text === 'string' && said(text))
    if (first) {
      const count = rest.length + 1
      const en = count === 1 ? 'One text is in Chinese only.' : `${count} texts are in Chinese only.`
      missing.push(found(first.path, `${count} 处文字只有中文`, en))
    }
    return missing
  },
  example: {
    breaks: {},
    holds: {
      nameEnglish: 'Seal subsidy',
      summary: { zh: '新开的公司刻章，区里出钱。', en: 'The district pays for the seals of new firms.' },
    },
  },
}
