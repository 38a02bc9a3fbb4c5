/** The name of a material as a list writes it, without what is not part of it. */
export type BareName = {
  /** Without numbering, brackets, whose it is, who gives it out, how new it is, and in how many copies it comes. */
  readonly text: string
  /** How often the text joins things: 身份证和户口簿 joins once. */
  readonly joints: number
  /** A bracket offers something else in its place: 户口本（或居住证）. */
  readonly alternative: boolean
}

const numbering =
  /^(?:[*★●·]+|[(（]?\d{1,2}[)）.、．]|[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)+/
const bracket = /[(（[【〔][^()（）[\]【】〔〕]*[)）\]】〕]/g
const offer = /^[(（[【〔](?:或者?|和|及|以及|与)/

const persons =
  '指定代表 共同委托代理人 委托代理人 法定代表人 企业负责人 主要负责人 拟任负责人 负责人 法人代表 被委托人 受委托人 受托人 代理人 代办人 经办人 监护人 申请人 申领人 领取人 收款人 经营者 投资人 家庭成员 共同生活人员 老年人 老人 残疾人 儿童 户主 夫妻双方 男女双方 双方 父母 配偶 子女 孩子 婴儿 员工 本人 个人 全家 家庭 申请单位 本单位 单位 企业 店内'
const person = `(?:${persons.split(' ').join('|')})`
const lead = [
  /^(?:与|拟与|由|经)?[^的]{2,14}(?:出具|签发|核发|颁发|发放|签订|签署|开具|制定|认可)的/,
  /^(?:在|于)?有效期(?:内|限内)?的?/,
  /^(?:近期|近(?=[一二三四五六七八九十\d])|最近|[一二三四五六七八九十\d]+年内|[一二三四五六七八九十\d]+个月内)(?:[一二三四五六七八九十\d]+(?:年|个月))?(?:内|以来)?的?/,
  /^(?:有效|最新|本市|修改后|变更后|提供|提交|下列)的?/,
  new RegExp(`^${person}(?:(?:、|和|及|或者?|与)(?:其|者)?${person})*(?:有效|近期|名下|合法)?的?`),
]
const count = '(?:[一二两三四五六七八九十\\d]+|各[一二两\\d]+|若干)(?:份|张|套|页|本)'
const tail = [
  new RegExp(`(?:各|一式)?${count}$`),
  /(?:和|及|或|与|、)?(?:加盖(?:单位)?公章|盖章|签字|红章版|盖章件)的?$/,
  /(?:和|及|或|与|、)?(?:原件|复印件|复制件|扫描件|影印件|影像件|正本|副本|正副本|正反面|正面|反面|副页|电子版|电子件|纸质版|文本)$/,
  /(?:和|及|或|与|、)?(?:首页|户主页|索引页|本人页|个人页|个人单页|人像面|国徽面)$/,
  /(?<=[证照簿书])(?:的)?(?:照片|图片|信息页)$/,
  /(?<=.{3})(?:等)?(?:相关)?(?:证明)?材料$/,
]
const joint = /[、,，;；/]|以及|或者|和|及|或|与/g

/** Takes off what lists write around the name of a material, as often as there is more of it. */
export function bareName(written: string): BareName {
  const plain = written
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(numbering, '')
    .replace(/正、(?=[副反])/g, '正')
    .replace(/專/g, '专')
    .replace(/證/g, '证')
  const brackets = plain.match(bracket) ?? []
  const outside = plain.replace(bracket, '').replace(/[《》"'“”‘’。:：*]/g, '')
  const text = stripped(stripped(outside || plain, tail), lead)
  return {
    text,
    joints: (text.match(joint) ?? []).length,
    alternative: brackets.some((one) => offer.test(one)),
  }
}

/** What remains must still name something: two signs at least. */
function stripped(text: string, patterns: readonly RegExp[]): string {
  for (const pattern of patterns) {
    const rest = text.replace(pattern, '')
    if (rest !== text && rest.length >= 2) return stripped(rest, patterns)
  }
  return text
}
