import { defineMessages } from '@yimen/look'

export const linesMessages = defineMessages({
  zh: {
    title: (line: number) => `原书第 ${line} 行`,
    words: (unit: string, year: number, total: number) => `${unit} ${year} 年部门预算原文，共 ${total} 行。`,
    kinds: { txt: '', docx: 'Word 原文按段落数行。', xlsx: 'Excel 原文按表格的行数行。' },
    back: '这本预算',
    loading: '正在取原文',
    failed: '没取到原文',
    failedWords: '这本预算的页面照样能看。',
    none: (total: number) => `原书只有 ${total} 行，没有这一行。`,
    others: '一起对照的行',
    earlier: '往前看',
    later: '往后看',
    found: '这一行的发现',
    marked: '标出的行',
  },
  en: {
    title: (line: number) => `Line ${line} of the book`,
    words: (unit: string, year: number, total: number) =>
      `Text of the budget of ${unit}, ${year}: ${total} lines.`,
    kinds: {
      txt: '',
      docx: 'Lines are the paragraphs of the Word document.',
      xlsx: 'Lines are the rows of the Excel sheets.',
    },
    back: 'This budget',
    loading: 'Fetching the text',
    failed: 'The text could not be fetched',
    failedWords: 'The page of this budget can be read as usual.',
    none: (total: number) => `The book has ${total} lines only; this one is not there.`,
    others: 'Lines that take part',
    earlier: 'Earlier lines',
    later: 'Later lines',
    found: 'What was found on this line',
    marked: 'marked line',
  },
})
