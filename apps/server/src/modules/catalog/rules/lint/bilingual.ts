import { type Found, found, type ItemRule, said } from './rule.ts'

/** Every screen is complete in English, so the name and summary are too. */
export const bilingual: ItemRule = {
  code: 'item.bilingual',
  severity: 'note',
  title: { zh: '名称和简介有英文', en: 'Name and summary are in English too' },
  applies: () => true,
  find: (item) => {
    const missing: Found[] = []
    if (!said(item.nameEnglish))
      missing.push(found('nameEnglish', '没有英文名称', 'There is no English name.'))
    if (item.summary === undefined)
      missing.push(found('summary', '没有一句话简介', 'There is no summary in one sentence.'))
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
