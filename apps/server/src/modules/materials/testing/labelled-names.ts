import { readFileSync } from 'node:fs'
import { PackMaterialTypes } from '@yimen/contract'
import { makeTypeMatcher } from '../rules/match-type.ts'

const pack = new URL('../../../../../../data/sample-district/material-types.json', import.meta.url)

/** The standard types of the sample district. */
export function sampleTypes() {
  return PackMaterialTypes.parse(JSON.parse(readFileSync(pack, 'utf8'))).materialTypes
}

/** Names as lists of items write them, by the type that they mean; under `none` those that mean none or several. */
export const labelledNames: Readonly<Record<string, readonly string[]>> = {
  'identity-card': [
    '申请人身份证原件及复印件',
    '有效身份证件复印件',
    '法定代表人身份证复印件',
    '本人身份证正本',
    '居民身份正',
    '（一）居民身份证',
  ],
  'business-licence': [
    '营业执照（副本）复印件',
    '企业营业执照复印件',
    '营业执照原件',
    '营业职照',
    '有效的营业执照',
    '工商营业执照正副本',
  ],
  'household-booklet': ['户口本复印件', '居民户口簿原件和复印件', '户口薄', '申请人户口簿'],
  'marriage-certificate': ['结婚证原件', '双方结婚证复印件', '《结婚证》'],
  'real-estate-certificate': ['房屋产权证复印件', '不动产权证书（复印件）', '房产证原件', '自有房屋所有权证'],
  'lease-contract': ['房屋租赁合同复印件', '租赁合同一式两份', '经营场所租赁合同原件', '门面房屋租赁合同'],
  'power-of-attorney': ['授权委托书原件', '法人授权委托书（盖章）', '委托书一份', '单位授权委托书'],
  'disability-certificate': ['残疾人证复印件', '残疾证原件', '第三代残疾人证（复印件）'],
  'portrait-photo': ['近期免冠照片2张', '一寸照片', '近期免冠彩色照片'],
  'promise-letter': ['告知承诺书（盖章）', '个人承诺书', '申请人真实性承诺书', '企业信用承诺书'],
  'insurance-record': ['社保缴费证明原件', '社会保险缴费记录', '参保证明（电子版）'],
  'income-proof': ['收入证明原件', '家庭收入证明（单位盖章）', '申请人工资收入证明'],
  'education-record': ['毕业证书复印件', '学历证书原件', '学历证明'],
  'birth-certificate': ['出生医学证明原件', '新生儿出生医学证明复印件'],
  'bank-card': ['本人银行卡复印件', '银行卡', '申请人银行储蓄卡'],
  'health-certificate': ['健康证复印件', '从业人员健康证明（有效期内）'],
  'premises-layout': ['经营场所平面图', '平面布置图（盖章）', '卫生设施平面布局图'],
  'premises-right': ['场地使用证明', '办公场所使用证明原件', '住所证明'],
  charter: ['章程', '章程草案', '组织章程一式三份'],
  'minimum-living-certificate': ['低保证明', '低保证复印件', '最低生活保障证原件'],
  'employment-end': ['解除劳动合同证明', '离职证明原件'],
  'residence-permit': ['居住证复印件', '北京市居住证'],
  'food-business-licence': ['食品经营许可证正副本', '食品经营许可证复印件'],
  'hygiene-test-report': ['卫生检测报告', '公共场所卫生检测报告（一年内）'],
  none: [
    '申请书',
    '申请表',
    '可行性研究报告',
    '环境影响评价文件',
    '专家评审意见',
    '施工图设计文件',
    '身份证和户口簿',
    '营业执照、公章',
    '技术负责人职称证书',
    '设备购置发票',
    '建设用地规划许可证',
    '税务登记证',
    '安全生产许可证',
    '会议纪要',
    '股东会决议',
    '验收报告',
    '质量保证体系文件',
    '其他材料',
    '项目申请报告',
    '护照',
    '车辆行驶证',
    '驾驶证',
    '离婚证',
    '死亡证明',
    '收养登记证',
    '审计报告',
    '财务报表',
    '烟草专卖零售许可证',
    '消防验收意见书',
    '业绩证明',
  ],
}

/** Precision of what is proposed, and recall of what could be. */
export function scoreTypeMatcher() {
  const match = makeTypeMatcher(sampleTypes())
  const pairs = Object.entries(labelledNames).flatMap(([code, names]) =>
    names.map((name) => ({ code, name })),
  )
  const judged = pairs.map(({ code, name }) => ({ code, name, got: match(name)?.code ?? 'none' }))
  const proposed = judged.filter(({ got }) => got !== 'none').length
  const right = judged.filter(({ code, got }) => code !== 'none' && got === code).length
  const meant = judged.filter(({ code }) => code !== 'none').length
  const wrong = judged.filter(({ code, got }) => got !== code)
  return {
    names: judged.length,
    proposed,
    right,
    meant,
    precision: right / proposed,
    recall: right / meant,
    wrong,
  }
}
