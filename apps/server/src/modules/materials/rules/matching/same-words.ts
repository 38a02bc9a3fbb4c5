/**
 * What departments write for one another in names of materials. A name and the names of the types are both put through
 * it, longest first; add a line when people write something that is not recognised.
 */
const classes: Readonly<Record<string, string>> = {
  身份证: '中华人民共和国居民身份证 第二代居民身份证 居民身份证件 居民身份证 二代身份证 身份证明 身份证件',
  户口簿: '居民户口簿 居民户口本 居民户口薄 户口薄 户口本',
  社保: '城镇职工养老保险 社会保险 养老保险 职工社保',
  缴费: '参保缴费 缴纳 参保',
  证明: '证明书 证明材料 证明文件 凭证 证明信',
  记录: '个人权益记录单 权益记录单 权益记录 明细表 明细 记录单',
  解除: '解除或者终止 终止或者解除 终止或解除 解除或终止 解除终止 终止解除 终止、解除 解除、终止 终止',
  劳动关系: '劳动合同关系 劳动合同',
  布局图: '平面布局示意图 平面布局图 平面布置图 平面示意图 平面图 布置图 方位示意图 方位图',
  房产: '房屋所有权 房屋产权 住房产权 房地产权 不动产权属 不动产权 房屋权属',
  房屋租赁: '住房租赁 租房',
  合同: '协议书 协议',
  章: '印章 公章',
  章刻制: '印章刻制 公章刻制',
  集中空调: '集中空调通风系统 中央空调',
  检测: '检测合格 检验合格 质量检测 检验 测试',
  通知: '通知书 通知单',
  回执: '回执单',
  决定: '决定书',
  名册: '花名册 名单',
  发起人名册: '发起会员名册',
  照片: '相片',
  免冠照片: '免冠彩色照片 彩色免冠照片 标准免冠照片 免冠照',
  效果图: '全景电脑设计图 设计图 效果图纸',
  前置许可: '前置审批许可 前置审批 前置许可批准',
  许可证: '许可证件',
  残疾人证: '中华人民共和国残疾人证 残疾证',
  结婚证: '结婚证书 结婚登记证',
  低保: '城乡居民最低生活保障 城市居民最低生活保障 农村居民最低生活保障 城镇最低生活保障 最低生活保障 农村低保 城市低保 低保家庭 低保户',
  低收入: '低收入困难家庭 低收入家庭 低收入困难',
  使用: '合法使用权 使用权 合法使用',
  用房: '场所 场地 住所',
  简历: '基本情况表 基本情况 个人简历',
  负责人: '理事长 法定代表人 会长',
  意见: '审查意见 审核意见 审查同意 审核同意',
  能力评估: '能力综合评估 能力等级评估',
  评估: '鉴定',
  报告: '结论 结果 报告书',
  存款账户: '基本存款账户 银行结算账户 银行账户',
  制度: '管理制度 规章制度',
  费发票: '费用发票',
  刻章费发票: '刻章发票',
  储蓄卡: '借记卡',
  泳池: '游泳场所 游泳池 游泳馆 泳池水',
  家庭经济状况: '居民家庭经济状况',
  授权: '授权委托 委托',
}
/** What changes nothing about the thing that is meant. */
const dropped = '的 统一社会信用代码 彩色 白底 蓝底 近期 一寸 二寸 小一寸 大一寸 1寸 2寸 两寸 三证合一 新版'

const words: ReadonlyMap<string, string> = new Map([
  ...Object.entries(classes).flatMap(([to, from]) =>
    from.split(' ').map((one): [string, string] => [one, to]),
  ),
  ...dropped.split(' ').map((one): [string, string] => [one, '']),
])
const longest = Math.max(...[...words.keys()].map((word) => word.length))

/** One spelling for one meaning: 社会保险缴纳凭证 and 社保缴费证明 come out the same. */
export function unified(text: string): string {
  const joined = text.replace(/以及|[、,，;；/及与]/g, '和').replaceAll('或者', '或')
  return pass(pass(joined)).replace(/[^\p{L}\p{N}]/gu, '')
}

function pass(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at)
    out += word === undefined ? text.charAt(at) : (words.get(word) ?? '')
    at += word?.length ?? 1
  }
  return out
}

function wordAt(text: string, at: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length)
    if (words.has(word)) return word
  }
  return undefined
}
