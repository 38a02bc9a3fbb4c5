import { found, type ItemRule } from './rule.ts'

/** An item that can be applied for here says who may do what in which state. */
export const formStateTable: ItemRule = {
  code: 'item.form-state-table',
  severity: 'error',
  title: { zh: '能在网上申请的，要有状态表', en: 'An item with a form has a state table' },
  applies: (item) => item.form !== undefined || item.stateTable !== undefined,
  find: (item) => {
    if (item.form !== undefined && item.stateTable === undefined)
      return [
        found(
          'stateTable',
          '有表单，没有状态表，办件没法流转',
          'It has a form but no state table, so no case can move.',
        ),
      ]
    if (item.form === undefined && item.stateTable !== undefined)
      return [
        found(
          'form',
          '有状态表，没有表单，谁也申请不了',
          'It has a state table but no form, so nobody can apply.',
        ),
      ]
    return []
  },
  example: {
    breaks: {
      form: {
        sections: [{ code: 'A', title: { zh: '基本情况', en: 'Basics' }, fields: [{ element: 'L01' }] }],
      },
    },
    holds: {
      form: {
        sections: [{ code: 'A', title: { zh: '基本情况', en: 'Basics' }, fields: [{ element: 'L01' }] }],
      },
      stateTable: {
        name: '示例',
        steps: [{ code: 'review', name: { zh: '审查', en: 'Review' }, role: 'reviewer', limitDays: 3 }],
        correctionDays: 15,
        deliverDays: 10,
        rows: [{ status: 'draft', role: 'applicant', actions: ['submit'], read: ['*'], write: ['*'] }],
      },
    },
  },
}
