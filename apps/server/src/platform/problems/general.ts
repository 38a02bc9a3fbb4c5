import { defineProblems } from './refusal.ts'

/** Problems that any route can answer. */
export const general = defineProblems({
  'platform.invalid-request': { status: 400, zh: '有几处要改', en: 'Some fields need a change' },
  'platform.sign-in-first': { status: 401, zh: '请先登录', en: 'Please sign in first' },
  'platform.not-allowed': { status: 403, zh: '您的岗位不能做这件事', en: 'Your post may not do this' },
  'platform.csrf': {
    status: 403,
    zh: '页面太旧了，刷新后再试',
    en: 'This page is too old; reload it and try again',
  },
  'platform.not-found': { status: 404, zh: '没有这个地址', en: 'There is nothing at this address' },
  'platform.stale-version': { status: 409, zh: '别人刚改过', en: 'Somebody changed it meanwhile' },
  'platform.key-missing': { status: 400, zh: '缺少幂等键', en: 'The Idempotency-Key header is missing' },
  'platform.key-reused': {
    status: 422,
    zh: '同一个编号用在了两件不同的事上',
    en: 'The same Idempotency-Key was used for another body',
  },
  'platform.answered-once': {
    status: 409,
    zh: '这件事已经办好，里面的密码只显示一次',
    en: 'This was done already; the secret in its answer is shown only once',
  },
  'platform.version-missing': {
    status: 428,
    zh: '缺少版本号',
    en: 'The If-Match header with the version is missing',
  },
  'platform.too-many-requests': {
    status: 429,
    zh: '点得太快了，过一会儿再试',
    en: 'Too many requests; try again in a while',
  },
  'platform.too-large': { status: 413, zh: '内容太大', en: 'The request is too large' },
  'platform.database-away': {
    status: 503,
    zh: '数据库暂时连不上，您填的都还在',
    en: 'The database is away for the moment; nothing you typed is lost',
  },
  'platform.fault': {
    status: 500,
    zh: '我们这边出错了，已经记下',
    en: 'Something went wrong on our side; it was recorded',
  },
})
export const refuse = general.refuse
