import { defineMessages } from '@yimen/look'

export const provenanceMessages = defineMessages({
  zh: {
    stated: '您填的',
    fetched: (organ: string, store: string, when: string) => `${when} 从${organ}的${store}取到。`,
    duty: (number: string) => `由它负责提供，认责 ${number}。`,
    purpose: '只用于这件事。办这件事的岗位能看，每次查看都记下来，您随时能查。',
  },
  en: {
    stated: 'stated by you',
    fetched: (organ: string, store: string, when: string) => `From ${store}, ${organ}, on ${when}.`,
    duty: (number: string) => `It is bound to supply it, duty ${number}.`,
    purpose:
      'Used for this matter only. The posts that handle it may read it; every reading is recorded, and you can look it up.',
  },
})
