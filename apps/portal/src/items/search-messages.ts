import { defineMessages } from '@yimen/look'

export const searchMessages = defineMessages({
  zh: {
    label: '您要办什么事',
    placeholder: '事项名、拼音，或您遇到的事',
    find: '查找',
  },
  en: {
    label: 'What would you like to do',
    placeholder: 'Name, pinyin, or what you need',
    find: 'Search',
  },
})
