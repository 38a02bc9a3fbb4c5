import { found, type ItemRule } from './rule.ts'

/** People do not type official names: an item carries the words that they use. */
export const searchWords: ItemRule = {
  code: 'item.search-words',
  severity: 'note',
  title: { zh: '写上老百姓搜它用的词', en: 'The words that people use for it are there' },
  applies: () => true,
  find: (item) =>
    item.searchWords.length > 0
      ? []
      : [found('searchWords', '没有写老百姓怎么叫它', 'It lacks the words that people use for it.')],
  example: { breaks: {}, holds: { searchWords: ['开公司', '刻章'] } },
}
