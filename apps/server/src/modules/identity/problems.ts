import { defineProblems } from '../../platform/problems/refusal.ts'

/** What can go wrong when people sign in and are administered. */
export const problems = defineProblems({
  'identity.wrong-credentials': {
    status: 401,
    zh: '账号或密码不对',
    en: 'The account or the password is wrong',
  },
  'identity.locked': { status: 423, zh: '账号暂时锁住了', en: 'The account is locked for now' },
  'identity.wrong-code': {
    status: 401,
    zh: '动态码不对，等它变了再输新的',
    en: 'The code is wrong; wait for the next one',
  },
  'identity.no-first-factor': {
    status: 401,
    zh: '先输账号和密码',
    en: 'Enter the account and the password first',
  },
  'identity.weak-password': { status: 422, zh: '这个密码不够牢', en: 'This password is too weak' },
  'identity.not-staff': {
    status: 403,
    zh: '只有工作人员才有密码',
    en: 'Only staff have a password',
  },
  'identity.not-a-sample-district': {
    status: 404,
    zh: '这里没有样例账号',
    en: 'There are no sample accounts here',
  },
  'identity.no-such-sample-account': {
    status: 404,
    zh: '没有这个样例账号',
    en: 'There is no such sample account',
  },
  'identity.district-not-set-up': {
    status: 503,
    zh: '这个区还没有导入资料',
    en: 'This district has not been set up yet',
  },
  'identity.account-taken': { status: 409, zh: '这个账号已经有人用了', en: 'This account is taken' },
  'identity.unknown-organ': { status: 422, zh: '没有这个单位', en: 'There is no such organ' },
  'identity.separated-roles': {
    status: 409,
    zh: '系统、安全、审计三个管理员要分开，一个人只能当一个',
    en: 'The system, security and audit administrators are separated: one person can be only one of them',
  },
  'identity.not-oneself': {
    status: 403,
    zh: '自己的岗位和账号要由别人来管',
    en: 'Your own posts and account are administered by somebody else',
  },
  'identity.post-exists': { status: 409, zh: '已经有这个岗位', en: 'The post is held already' },
  'identity.post-not-found': { status: 404, zh: '没有这个岗位', en: 'There is no such post' },
  'identity.staff-not-found': { status: 404, zh: '没有这个人', en: 'There is no such member of staff' },
  'identity.no-identity-provider': {
    status: 503,
    zh: '这个区还没有接通统一身份认证',
    en: 'This district has no identity provider yet',
  },
  'identity.provider-away': {
    status: 503,
    zh: '统一身份认证暂时连不上，过几分钟再登',
    en: 'The identity provider is away for the moment; try again in a few minutes',
  },
  'identity.unknown-person': {
    status: 403,
    zh: '认证通过了，但库里还没有您的登记',
    en: 'You were recognised, but there is no record of you here yet',
  },
  'identity.sign-in-failed': {
    status: 400,
    zh: '登录没有完成，请从头再登一次',
    en: 'The sign-in was not completed; please begin again',
  },
})
export const refuse = problems.refuse
