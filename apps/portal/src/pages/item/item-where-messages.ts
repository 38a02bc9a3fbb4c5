import { defineMessages } from '@yimen/look'

export const itemWhereMessages = defineMessages({
  zh: {
    where: '在哪里办',
    byOrgan: '没有哪个窗口专办这件事，下面是这个部门的窗口。去之前可以先打电话问。',
    near: (count: number) => `${count} 个街道大厅也能办`,
    loading: '正在取窗口',
    failed: '没取到在哪个窗口办',
    failedWords: '下面的电话可以问。',
    address: '地址',
    hours: '时间',
    consult: '咨询电话',
    complaint: '投诉电话',
  },
  en: {
    where: 'Where',
    byOrgan:
      'No counter is named for this service. These counters work for its department; you can phone before you go.',
    near: (count: number) => `${count} subdistrict halls handle it too`,
    loading: 'Fetching the counters',
    failed: 'The counters could not be fetched',
    failedWords: 'You can ask by phone; the numbers are below.',
    address: 'Address',
    hours: 'Hours',
    consult: 'Questions',
    complaint: 'Complaints',
  },
})
