import { defineMessages } from '@yimen/look'

export const hallMessages = defineMessages({
  zh: {
    open: '开着',
    closed: '没开',
    counters: (ranges: string) => `${ranges} 号窗口`,
    workingDays: (hours: string) => `工作日 ${hours}`,
  },
  en: {
    open: 'Open',
    closed: 'Closed',
    counters: (ranges: string) => (/^\d+$/.test(ranges) ? `Counter ${ranges}` : `Counters ${ranges}`),
    workingDays: (hours: string) => `Working days ${hours}`,
  },
})
