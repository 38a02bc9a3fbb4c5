/** What stands in a column: a code or a name of a classification, an amount, or words. */
export type ColumnLayout = {
  readonly key: string
  readonly label: RegExp
  /** How the label reads in a book, for messages. */
  readonly reads: string
  readonly holds: 'code' | 'name' | 'amount' | 'text'
  readonly of?: 'function' | 'department' | 'government'
}

/** The columns of a table, in the order in which the published form has them. */
export type TableLayout = { readonly number: number; readonly columns: readonly ColumnLayout[] }

const code = (of: 'function' | 'department' | 'government', label: RegExp, reads: string): ColumnLayout => ({
  key: `${of}-code`,
  label,
  reads,
  holds: 'code',
  of,
})
const name = (of: 'function' | 'department' | 'government', label: RegExp, reads: string): ColumnLayout => ({
  key: `${of}-name`,
  label,
  reads,
  holds: 'name',
  of,
})
const amount = (key: string, label: RegExp, reads: string): ColumnLayout => ({
  key,
  label,
  reads,
  holds: 'amount',
})
const text = (key: string, label: RegExp, reads: string): ColumnLayout => ({
  key,
  label,
  reads,
  holds: 'text',
})

const subject = [
  code('function', /^(科目|功能(分类|科目))(编码|代码)$/, '科目编码'),
  name('function', /^(科目|功能(分类|科目))名称$/, '科目名称'),
]
const total = amount('total', /^合计$/, '合计')
const basic = amount('basic', /^基本支出$/, '基本支出')
const project = amount('project', /^项目支出$/, '项目支出')
const department = [
  code('department', /^部门(预算)?(支出)?经济(分类|科目)?(代码|编码)$/, '部门经济分类代码'),
  name('department', /^部门(预算)?(支出)?经济(分类|科目)?名称$/, '部门经济分类名称'),
]
const government = [
  code('government', /^政府(预算)?(支出)?经济(分类|科目)?(代码|编码)$/, '政府经济分类代码'),
  name('government', /^政府(预算)?(支出)?经济(分类|科目)?名称$/, '政府经济分类名称'),
]

const income: TableLayout = {
  number: 2,
  columns: [
    ...subject,
    total,
    amount('carried-over', /^上年结转/, '上年结转'),
    amount('general', /^一般公共预算/, '一般公共预算拨款收入'),
    amount('fund', /^政府性基金/, '政府性基金预算拨款收入'),
    amount('superior', /^上级补助收入$/, '上级补助收入'),
    amount('operation', /^事业收入/, '事业收入'),
    amount('business', /^(事业单位)?经营收入$/, '经营收入'),
    amount('affiliated', /^附属单位上缴/, '附属单位上缴收入'),
    amount('other', /^其他收入$/, '其他收入'),
    amount('made-up', /^用?事业(单位)?基金弥补/, '用事业基金弥补收支差额'),
  ],
}

const expenditure: TableLayout = {
  number: 3,
  columns: [
    ...subject,
    total,
    basic,
    project,
    amount('upward', /^上缴上级支出$/, '上缴上级支出'),
    amount('business', /^(事业单位)?经营支出$/, '事业单位经营支出'),
    amount('downward', /^对(下级|附属)单位补助/, '对下级单位补助支出'),
  ],
}

/** The tables that are plain lists of rows under one heading; 1, 4 and 7 are read by themselves. */
export const listLayouts: readonly TableLayout[] = [
  income,
  expenditure,
  { number: 5, columns: [...subject, total, basic, project] },
  {
    number: 6,
    columns: [
      ...department,
      ...government,
      total,
      amount('staff', /^人员经费$/, '人员经费'),
      amount('office', /^公用经费$/, '公用经费'),
    ],
  },
  { number: 8, columns: [...subject, total, basic, project] },
  {
    number: 9,
    columns: [
      code('function', /^(功能(分类|科目)|科目)(代码|编码)$/, '功能分类代码'),
      name('function', /^(功能(分类|科目)|科目)名称$/, '功能分类名称'),
      ...department,
      ...government,
      text('project', /^项目名称$/, '项目名称'),
      amount('amount', /^预算(金额|数)$|^金额$/, '预算金额'),
    ],
  },
  {
    number: 10,
    columns: [
      text('unit-code', /^预算单位(代码|编码)$/, '预算单位代码'),
      text('unit-name', /^预算单位名称$/, '预算单位名称'),
      code('function', /^功能(分类|科目)(代码|编码)$/, '功能科目代码'),
      ...department.slice(0, 1),
      ...government.slice(0, 1),
      text('project', /^项目名称$/, '项目名称'),
      text('procurement', /^是否政府采购$/, '是否政府采购'),
      amount('amount', /^指标金额$|^预算金额$|^金额$/, '指标金额'),
      text('document', /指标文号$|^文号$/, '市指标文号'),
    ],
  },
]

/** Tables 1 and 4: income on the left, expenditure on the right. */
export const twoSided: readonly TableLayout[] = [
  {
    number: 1,
    columns: [
      text('income-name', /^(收入)?项目(类别)?$/, '收入项目类别'),
      amount('income-amount', /^(收入金额|预算金额|金额|预算数)$/, '收入金额'),
      text('expenditure-name', /^(支出)?项目(类别)?$|^支出功能分类/, '支出项目类别'),
      amount('expenditure-amount', /^(支出金额|预算金额|金额|预算数)$/, '支出金额'),
    ],
  },
  {
    number: 4,
    columns: [
      text('income-name', /^(收入)?项目(类别)?$/, '项目'),
      amount('income-amount', /^(收入金额|预算金额|金额|预算数)$/, '预算金额'),
      text('expenditure-name', /^(支出)?项目(类别)?$|^支出功能分类/, '项目'),
      amount('expenditure-amount', /^(支出金额|预算金额|金额|预算数)$/, '预算金额'),
    ],
  },
]
