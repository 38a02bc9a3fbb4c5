import { defineMessages } from '@yimen/look'

/** What was read, by the name of the reading; one that is not listed here shows its name as it is. */
export const actionWords = defineMessages<Readonly<Record<string, string>>>({
  zh: {
    'cases.read-desk-case': '打开办件',
    'cases.read-case': '看自己的办件',
    'audit.list-audit': '看查阅记录',
    'registry.look-at-record': '看基础信息档案',
    'registry.open-record': '核对基础信息档案',
    'registry.list-quarantined-rows': '看隔离的数据',
  },
  en: {
    'cases.read-desk-case': 'Opened a case',
    'cases.read-case': 'Read a case of one’s own',
    'audit.list-audit': 'Read this record',
    'registry.look-at-record': 'Looked at a record of the library',
    'registry.open-record': 'Checked a record of the library',
    'registry.list-quarantined-rows': 'Looked at rows in quarantine',
  },
})
