import { defineMessages, together } from '@yimen/look'
import type { ReactNode } from 'react'

export const provenanceMessages = defineMessages({
  zh: {
    stated: '您填的',
    outage: {
      down: (store: ReactNode) => together(store, '现在连不上'),
      slow: (store: ReactNode) => together(store, '没有按时回答'),
      wrong: (store: ReactNode) => together(store, '这次给的数据对不上，没有用'),
      refused: (store: ReactNode) => together(store, '这次没有让取'),
    },
    fromBefore: '这里是以前取的，不对您可以改。',
    fillByHand: '请您填，受理后再核对。',
    badge: (organ: ReactNode, store: ReactNode, when: string) => together(organ, '·', store, ` · ${when}`),
    fetched: (organ: ReactNode, store: ReactNode, when: string) =>
      together(`${when} 从`, organ, '的', store, '取到。'),
    duty: (number: string) => `由它负责提供，认责 ${number}。`,
    purpose: '只用于这件事。办这件事的岗位能看，每次查看都记下来，您随时能查。',
  },
  en: {
    stated: 'stated by you',
    outage: {
      down: (store: ReactNode) => together(store, ' cannot be reached now'),
      slow: (store: ReactNode) => together(store, ' did not answer in time'),
      wrong: (store: ReactNode) => together(store, ' answered what cannot be; it was not used'),
      refused: (store: ReactNode) => together(store, ' did not allow it this time'),
    },
    fromBefore: 'This is from before; you can change it if it is wrong.',
    fillByHand: 'Please fill it in; it is checked after acceptance.',
    badge: (organ: ReactNode, store: ReactNode, when: string) => together(organ, ', ', store, ` · ${when}`),
    fetched: (organ: ReactNode, store: ReactNode, when: string) =>
      together('From ', store, ', ', organ, `, on ${when}.`),
    duty: (number: string) => `It is bound to supply it, duty ${number}.`,
    purpose:
      'Used for this matter only. The posts that handle it may read it; every reading is recorded, and you can look it up.',
  },
})
