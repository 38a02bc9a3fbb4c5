import { Form } from '@yimen/contract/forms/form.ts'
import { compileForm } from '../src/definition/compile-form.ts'
import type { FormDefinition } from '../src/definition/compiled-form.ts'
import { deliveryList, element, sexList, situation } from './sample-parts.ts'

const byAgent = { situation: 'S1', is: 'yes' }

/** A small form with one of everything: conditions, derived values, a repeat group, fields of staff. */
export const sampleDefinition: FormDefinition = {
  elements: [
    element('L01', '统一社会信用代码', 'Social credit code', 'string', {
      check: { named: ['social-credit-code'] },
    }),
    element('P03', '公民身份号码', 'Identity number', 'string', {
      check: { named: ['identity-number'] },
      sensitivity: 3,
    }),
    element('P05', '性别', 'Sex', 'code', { codeList: 'sex' }),
    element('P06', '出生日期', 'Date of birth', 'date'),
    element('P18', '年龄', 'Age', 'integer'),
    element('X03', '代理人姓名', 'Agent', 'string', { check: { named: ['person-name'] } }),
    element('X07', '送达方式', 'Delivery', 'code', { codeList: 'delivery' }),
    element('X08', '收件地址', 'Address for delivery', 'string', { check: { maxLength: 100 } }),
    element('X09', '承诺声明', 'Declaration', 'boolean', { check: { named: ['must-be-yes'] } }),
    element('C10', '发票金额', 'Amount of the invoice', 'decimal', {
      check: { above: '0', scale: 2 },
      unit: { zh: '元', en: 'yuan' },
    }),
    element('C12', '核定补助金额', 'Amount granted', 'decimal', { check: { scale: 2 } }),
    element('F01', '关系', 'Relation', 'code', { codeList: 'relation' }),
    element('F02', '成员姓名', 'Name of the member', 'string', { check: { named: ['person-name'] } }),
    element('F03', '成员身份号码', 'Identity number of the member', 'string', {
      check: { named: ['identity-number'] },
    }),
    element('F12', '年收入', 'Income', 'decimal', { check: { min: '0', scale: 2 } }),
    element('F13', '家庭年收入', 'Income of the household', 'decimal', { check: { scale: 2 } }),
  ],
  codeLists: [
    deliveryList,
    sexList,
    {
      code: 'relation',
      name: { zh: '关系', en: 'Relations' },
      version: '1',
      open: false,
      entries: [
        { code: '10', label: { zh: '配偶', en: 'Spouse' } },
        { code: '20', label: { zh: '子', en: 'Son' } },
      ],
    },
  ],
  situations: [
    situation('S1', '是否由他人代办', 'Does somebody act for you'),
    situation('S2', '代理人是否律师', 'Is the agent a lawyer', { when: byAgent }),
  ],
  form: Form.parse({
    sections: [
      {
        code: 'who',
        title: { zh: '申请人', en: 'Applicant' },
        fields: [
          { element: 'L01', ownValue: 'refused' },
          { element: 'P03' },
          { element: 'P05', computed: { rule: 'sex-from-identity-number', from: ['P03'] } },
          { element: 'P06', computed: { rule: 'birth-date-from-identity-number', from: ['P03'] } },
          { element: 'P18', computed: { rule: 'age-from-birth-date', from: ['P06'] } },
        ],
      },
      {
        code: 'agent',
        title: { zh: '代理人', en: 'Agent' },
        visible: byAgent,
        fields: [{ element: 'X03' }],
      },
      {
        code: 'household',
        title: { zh: '家庭', en: 'Household' },
        visible: { element: 'P18', above: 59 },
        fields: [
          {
            group: 'family',
            label: { zh: '家庭成员', en: 'Members of the household' },
            min: 1,
            max: 3,
            fields: [
              { element: 'F01' },
              { element: 'F02' },
              { element: 'F03', required: { when: { element: 'F01', is: '10' } } },
              { element: 'F12', required: 'never' },
            ],
          },
          { element: 'F13', computed: { rule: 'sum', from: ['F12'] } },
        ],
      },
      {
        code: 'rest',
        title: { zh: '其他', en: 'The rest' },
        fields: [
          { element: 'C10', required: { when: { situation: 'S1', is: 'no' } } },
          { element: 'X07' },
          { element: 'X08', visible: { element: 'X07', is: '2' } },
          { element: 'X09' },
          { element: 'C12', filledBy: 'staff' },
        ],
      },
    ],
  }),
}

export const sampleForm = compileForm(sampleDefinition)
