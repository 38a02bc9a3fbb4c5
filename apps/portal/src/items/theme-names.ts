import type { Language } from '@yimen/look'

/** English names of the themes under which items are filed; a district may have others of its own. */
const english: ReadonlyMap<string, string> = new Map(
  Object.entries({
    生育收养: 'Birth and adoption',
    户籍办理: 'Household registration',
    居住证: 'Residence permit',
    教育科研: 'Education and research',
    就业创业: 'Work and self-employment',
    创业: 'Start-ups',
    职业资格: 'Vocational qualifications',
    婚姻登记: 'Marriage',
    优待抚恤: 'Benefits and pensions for service',
    住房保障: 'Housing support',
    社会保障: 'Social security',
    证件办理: 'Documents and permits',
    交通出行: 'Travel and traffic',
    出境入境: 'Entry and exit',
    消费维权: 'Consumer rights',
    司法公证: 'Justice and notaries',
    文化体育: 'Culture and sport',
    公用事业: 'Utilities',
    医疗卫生: 'Medical care',
    卫生健康: 'Public health',
    养老: 'Old age',
    残疾人: 'Disability',
    公益: 'Public benefit',
    离职退休: 'Retirement',
    死亡殡葬: 'Death and funerals',
    企业开办: 'Founding a firm',
    设立变更: 'Founding and changing',
    准营准办: 'Licences to operate',
    资质认证: 'Qualifications of firms',
    年检年审: 'Annual checks',
    税收财务: 'Tax and finance',
    资金补助: 'Subsidies',
    人力资源: 'Human resources',
    投资审批: 'Investment approval',
    规划建设: 'Planning and building',
    市容环境: 'City appearance',
    环保绿化: 'Environment and green space',
    交通运输: 'Transport',
    食品药品: 'Food and medicine',
    安全生产: 'Safety at work',
    社会组织: 'Social organisations',
    知识产权: 'Intellectual property',
    民族宗教: 'Ethnic and religious affairs',
    法人注销: 'Closing down',
    其他: 'Other',
  }),
)

/** The name of a theme in the language of the reader; one without an English name keeps its own. */
export function themeName(theme: string, language: Language): string {
  return language === 'en' ? (english.get(theme) ?? theme) : theme
}
