import { defineMessages } from '@yimen/look'

/** What was read, by the name of the reading; one that is not listed here shows its name as it is. */
export const actionWords = defineMessages<Readonly<Record<string, string>>>({
  zh: {
    'cases.read-desk-case': '打开办件',
    'cases.read-case': '看自己的办件',
    'audit.list-audit': '看查阅记录',
  },
  en: {
    'cases.read-desk-case': 'Opened a case',
    'cases.read-case': 'Read a case of one’s own',
    'audit.list-audit': 'Read this record',
  },
})
