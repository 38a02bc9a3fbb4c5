import { defineMessages } from '@yimen/look'

export const matterMessages = defineMessages({
  zh: {
    title: '我的事',
    counts: (yours: number, ours: number) =>
      [yours > 0 && `${yours} 件等您`, ours > 0 && `${ours} 件我们在办`].filter(Boolean).join('，'),
    correct: '去补正',
    goOn: '继续填',
    nothingForYou: '现在不用您做什么',
    all: '全部',
    loading: '正在取您的办件',
    failed: '没取到您的办件',
    failedWords: '已交的申请都在，查找事项不受影响。',
    empty: '您现在没有在办的事',
    emptyWords: '交了申请，进展都会在这里。',
    find: '找要办的事',
    more: '再看一些',
  },
  en: {
    title: 'My matters',
    counts: (yours: number, ours: number) =>
      [yours > 0 && `${yours} wait for you`, ours > 0 && `${ours} with us`].filter(Boolean).join(', '),
    correct: 'Correct it',
    goOn: 'Go on',
    nothingForYou: 'Nothing to do for you now',
    all: 'All',
    loading: 'Fetching your matters',
    failed: 'Your matters could not be fetched',
    failedWords: 'What you handed in is there, and you can go on searching.',
    empty: 'You have no matter under way',
    emptyWords: 'Once you apply, you can follow it here.',
    find: 'Find a service',
    more: 'Show more',
  },
})
