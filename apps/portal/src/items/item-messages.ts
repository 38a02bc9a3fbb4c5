import { defineMessages, together } from '@yimen/look'
import type { ReactNode } from 'react'

export const itemMessages = defineMessages({
  zh: {
    promise: '承诺',
    promiseEnd: '办结',
    notInPerson: '不用到现场',
    inPerson: (times: number) => `到现场 ${times} 次`,
    free: '不收费',
    charged: '收费',
    by: (organ: ReactNode) => together(organ, '承办'),
    online: '可以在这里办',
  },
  en: {
    promise: 'Done within',
    promiseEnd: ', as promised',
    notInPerson: 'No visit needed',
    inPerson: (times: number) => (times === 1 ? 'One visit in person' : `${times} visits in person`),
    free: 'Free of charge',
    charged: 'A fee is charged',
    by: (organ: ReactNode) => together('Handled by ', organ),
    online: 'You can apply here',
  },
})
