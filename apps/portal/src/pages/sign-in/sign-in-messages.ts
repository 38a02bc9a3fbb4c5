import { defineMessages } from '@yimen/look'

export const signInMessages = defineMessages({
  zh: {
    title: '登录',
    words: '用统一身份认证登录。您的密码不经过我们这里。',
    go: '去统一身份认证',
    sample: '样例区：点一下就以这个人登录',
    sampleWords: '这些人和企业都是编的，数据可以随便试。真实的区没有这一栏。',
    sampleFailed: '没取到样例名单',
    sampleFailedWords: '上面的登录不受影响。',
    loading: '正在取样例名单',
    failed: '没能登录',
    already: (name: string) => `您已经登录：${name}`,
    on: '接着办',
    staff: '工作人员在这里登录：',
    desk: '工作台',
  },
  en: {
    title: 'Sign in',
    words: 'You sign in with the unified identity service. Your password never passes through here.',
    go: 'To the identity service',
    sample: 'Sample district: one click signs in as this person',
    sampleWords:
      'These people and firms are invented; try whatever you like. A real district has no such list.',
    sampleFailed: 'The sample people could not be fetched',
    sampleFailedWords: 'Signing in above works as usual.',
    loading: 'Fetching the sample people',
    failed: 'Signing in did not work',
    already: (name: string) => `You are signed in as ${name}`,
    on: 'Go on',
    staff: 'Staff sign in here:',
    desk: 'the desk',
  },
})
