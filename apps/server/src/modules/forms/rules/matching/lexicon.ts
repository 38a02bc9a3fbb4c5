/**
 * Words that forms use for one another. A label and the names of elements are both put through this lexicon, so that
 * `法人代表身份证号` and `法定代表人身份号码` become the same thing. Longest word first; add a line when people write
 * something that is not recognised.
 */

/** Whose attribute a field is. Two different holders never mean the same field. */
const holders: Readonly<Record<string, string>> = {
  'legal-representative':
    '法定代表人 法人代表 法人 企业负责人 单位负责人 负责人 经营者 投资人 法定代表人或负责人',
  spouse: '配偶 爱人 丈夫 妻子 老公 老婆',
  guardian: '法定监护人 监护人',
  agent: '委托代理人 代理人 代办人 被委托人 受委托人 受托人 被授权人',
  contact: '经办人员 经办人 联系人',
  child: '子女 孩子 小孩 儿童',
  member: '共同生活家庭成员 共同生活成员 家庭成员 成员',
  landlord: '出租方 出租人 房东',
  owner: '产权所有人 产权人 房屋所有权人',
  founder: '发起人 举办者',
  'food-manager': '食品安全管理人员 食品安全管理员 食品安全员 食安员',
  'hygiene-manager': '卫生管理人员 卫生管理员',
  householder: '户主',
  father: '父亲',
  mother: '母亲',
  parents: '父母 双亲',
  emergency: '紧急联系人 应急联系人',
  writer: '填表人 填报人 制表人',
  shareholder: '股东 合伙人',
  supervisor: '监事',
  director: '董事长 董事 理事长',
  finance: '财务负责人 会计 财务人员',
  deceased: '逝者 死者 亡者',
  payee: '收款人 领款人',
  teacher: '班主任',
  grid: '网格员 楼门长',
  tenant: '承租人 租户',
  buyer: '买受人 购房人',
  witness: '证明人 见证人 担保人',
  official: '受理人 审核人 审批人 核查人',
  site: '活动场地负责人 现场负责人 项目负责人',
}

/** The person whom the form is about: forms name that one or do not, and mean the same. */
const self = '申请人 申领人 申报人 本人 补贴对象 服务对象 保障对象 老年人 老人 残疾人 居民 个人'

/** One word for what offices write in several ways. `firm` tells little: most labels of firms leave it out. */
const classes: Readonly<Record<string, string>> = {
  '@name': '姓名 名字',
  '@title': '名称 全称',
  '@identity':
    '公民身份号码 公民身份证号码 公民身份证号 居民身份证号码 居民身份证号 身份证件号码 身份证件号 身份证号码 身份证编号 身份证号 身份号码 证件号码 证件号',
  '@phone': '联系电话 联系方式 联系手机 手机号码 手机号 手机 移动电话 电话号码 电话',
  '@landline': '固定电话 座机号码 座机 固话',
  '@birth': '出生日期 出生年月日 出生年月 出生时间 生日',
  '@number': '编号 号码 编码 字号 文号 代码 号',
  '@date': '年月日 年月 日期 时间',
  '@count': '总人数 人数 数量 总数 个数 数',
  '@kind': '类型 类别 种类 形式 情形',
  '@level': '等级 级别',
  '@home': '现居住地址 居住地址 家庭住址 家庭地址 现居住地 现住址 常住地址 常住地 居住地 住址',
  '@address': '详细地址 所在地址 所在地 地址 地点 位置 坐落',
  '@state': '状况 情况 状态',
  '@staff': '从业人员 员工 职工 工作人员',
  '@account': '银行账号 银行帐号 银行账户 银行卡号 收款账号 账号 帐号 账户',
  '@holder-name': '银行卡户名 账户名称 帐户名称 账户名 开户名 户名',
  '@firm': '市场主体 申请单位 本单位 企业 单位 公司 主体',
  '@employer': '工作单位 雇用单位 用人单位 服务单位 服务处所 就业单位',
  '@credit-code': '统一社会信用代码 社会信用代码 信用代码证号 信用代码',
  '@licence': '营业执照 执照',
  '@benefit': '补贴 补助 津贴 待遇 政策',
  '@fund': '住房公积金 公积金',
  '@mail': '邮寄 收件 寄送',
  '@settle': '户口迁入 落户',
  '@certificate': '证书 证件 证',
  '@end': '截止日期 终止日期 结束日期 截止时间 结束时间 期限止 止日 期限至 限至 期至',
  '@start': '起始日期 开始日期 起始时间 开始时间 期限起 起日',
  '@reason': '原因 事由',
  '@way': '方式',
  '@agency': '检测机构 检测单位',
  '@wish': '意愿 意向 要求',
  '@salary': '薪资 工资 月薪 薪酬',
  '@school': '院校 学校',
  '@road': '街道（乡镇） 街道 乡镇',
  '@seal': '印章 公章',
  '@minimum-allowance': '最低生活保障 低保户 低保',
}

/** Words that change nothing about what is asked. */
const dropped =
  '是否为 是否有 是否 有无 请填写 填写 所属 所在 详细 具体 目前 当前 现有 现 已有 的 享受 领取 总 合计 本市 最高 有效 说明 申请 及 与 和 用于'

type Entry = { readonly kind: 'holder' | 'self' | 'class' | 'dropped'; readonly token: string }

const words: ReadonlyMap<string, Entry> = new Map([
  ...entries(holders, 'holder'),
  ...self.split(' ').map((word): [string, Entry] => [word, { kind: 'self', token: 'self' }]),
  ...entries(classes, 'class'),
  ...dropped.split(' ').map((word): [string, Entry] => [word, { kind: 'dropped', token: '' }]),
])
const longest = Math.max(...[...words.keys()].map((word) => word.length))

function entries(table: Readonly<Record<string, string>>, kind: 'holder' | 'class'): [string, Entry][] {
  return Object.entries(table).flatMap(([token, said]) =>
    said.split(' ').map((word): [string, Entry] => [word, { kind, token }]),
  )
}

/** The longest word of the lexicon at this place of a text, with its length. */
export function wordAt(text: string, at: number): (Entry & { readonly length: number }) | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const entry = words.get(text.slice(at, at + length))
    if (entry) return { ...entry, length }
  }
  return undefined
}
