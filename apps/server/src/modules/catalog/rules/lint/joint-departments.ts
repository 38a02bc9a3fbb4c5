import { found, type ItemRule } from './rule.ts'

/** Who handles an item together is named: 统一、联合、集中办理 (行政许可法 art. 26) are several organs by their nature. */
export const jointDepartmentsNamed: ItemRule = {
  code: 'item.joint-departments',
  severity: 'error',
  title: {
    zh: '统一、联合、集中办理的，写明有哪些部门',
    en: 'Handling together names the departments',
  },
  applies: (item) => item.jointHandling !== undefined && item.jointHandling !== 'none',
  find: ({ jointHandling, jointDepartments }) => {
    if (jointHandling === undefined || jointHandling === 'none' || jointDepartments.length > 0) return []
    return [
      found(
        'jointDepartments',
        '写了统一、联合或者集中办理，没有写跟哪些部门一起办',
        'It is handled together with other departments, but none is named.',
      ),
    ]
  },
  example: {
    breaks: { jointHandling: 'joint' },
    holds: { jointHandling: 'joint', jointDepartments: ['区规划分局'] },
  },
}
