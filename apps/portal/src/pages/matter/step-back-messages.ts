import { defineMessages } from '@yimen/look'

export const stepBackMessages = defineMessages({
  zh: {
    withdraw: '撤回申请',
    withdrawAsk: '撤回这件申请？',
    withdrawWords: '撤回后这件就不办了，材料留在您的材料库。以后可以重新申请。',
    reason: '为什么撤回',
    optional: '选填',
    discard: '删掉这份草稿',
    discardAsk: '删掉这份草稿？',
    discardWords: '填过的内容删了找不回来。材料留在您的材料库。',
    failed: '没能办到，您的申请没有变',
  },
  en: {
    withdraw: 'Withdraw the application',
    withdrawAsk: 'Withdraw this application?',
    withdrawWords:
      'It will not be handled any further; your materials stay in your vault. You can apply anew later.',
    reason: 'Why you withdraw',
    optional: 'optional',
    discard: 'Delete this draft',
    discardAsk: 'Delete this draft?',
    discardWords: 'What you filled in cannot be brought back. Your materials stay in your vault.',
    failed: 'That did not work; your application is unchanged',
  },
})
