import { defineMessages } from '@yimen/look'

/** Words of the preview. */
export const previewMessages = defineMessages({
  zh: {
    channel: '在哪里填',
    channels: { portal: '电脑', phone: '手机', kiosk: '大厅自助机' },
    unsaved: '这里是存过的草稿，刚改的先存再看。',
    title: (channel: string) => `${channel}上的样子`,
  },
  en: {
    channel: 'Where it is filled in',
    channels: { portal: 'Computer', phone: 'Phone', kiosk: 'Terminal in the hall' },
    unsaved: 'This is the saved draft; save what you have just changed to see it.',
    title: (channel: string) => `As it looks on: ${channel}`,
  },
})
