import type { StaffRole } from '@yimen/contract'
import { defineMessages } from '@yimen/look'

/** The posts by the names that people use. */
export const roleWords = defineMessages<Record<StaffRole, string>>({
  zh: {
    clerk: '综合窗口',
    reviewer: '审查岗',
    decider: '决定岗',
    'catalogue-editor': '事项管理',
    'data-steward': '数据专员',
    'data-coordinator': '数据统筹',
    director: '局长',
    'system-administrator': '系统管理员',
    'security-administrator': '安全管理员',
    'audit-administrator': '审计管理员',
  },
  en: {
    clerk: 'Counter clerk',
    reviewer: 'Reviewer',
    decider: 'Decider',
    'catalogue-editor': 'Catalogue editor',
    'data-steward': 'Data steward',
    'data-coordinator': 'Data coordinator',
    director: 'Director',
    'system-administrator': 'System administrator',
    'security-administrator': 'Security administrator',
    'audit-administrator': 'Audit administrator',
  },
})

export const staffRoles: readonly StaffRole[] = [
  'clerk',
  'reviewer',
  'decider',
  'catalogue-editor',
  'data-steward',
  'data-coordinator',
  'director',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
]
