import { defineProblems } from './refusal.ts'

/** Problems that any route can answer. */
export const general = defineProblems({
  'platform.invalid-request': { status: 400, zh: '有几处要改', en: 'Some fields need a change' },
  'platform.unreadable': { status: 400, zh: '请求读不懂', en: 'The request cannot be read' },
  'platform.bad-cursor': {
    status: 400,
    zh: '这一页的地址不对，请从第一页看起',
    en: 'This page does not exist; start from the first one',
  },
  'platform.sign-in-first': { status: 401, zh: '请先登录', en: 'Please sign in first' },
  'platform.not-allowed': { status: 403, zh: '您的岗位不能做这件事', en: 'Your post may not do this' },
  'platform.csrf': {
    status: 403,
    zh: '页面太旧了，刷新后再试',
    en: 'This page is too old; reload it and try again',
  },
  'platform.not-found': { status: 404, zh: '没有这个地址', en: 'There is nothing at this address' },
  'platform.method-not-allowed': {
    status: 405,
    zh: '这个地址不能这样用',
    en: 'This address does not take that method',
  },
  'platform.too-slow': {
    status: 408,
    zh: '传得太慢，断开了，请再试一次',
    en: 'The request came too slowly and was cut off; try again',
  },
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
  'platform.type-not-supported': {
    status: 415,
    zh: '这里不收这种格式的内容',
    en: 'Content of this type is not accepted here',
  },
  'platform.headers-too-large': {
    status: 431,
    zh: '请求头太大，清掉这个网站的 Cookie 再试',
    en: 'The headers are too large; clear the cookies of this site and try again',
  },
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
