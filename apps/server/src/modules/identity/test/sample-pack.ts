import type { IdentityPack } from '../index.ts'

const words = (zh: string, en: string) => ({ zh, en })

/** A small district for tests, with one member of staff for each role. */
export function samplePack(code = '110102', sample = true): IdentityPack {
  const member = (account: string, organ: string, posts: IdentityPack['staff'][number]['posts']) => ({
    account,
    name: words(`员工${account}`, account),
    organ,
    posts,
    about: words('能做的事', 'What one can do'),
  })
  const organ = (organCode: string, name: string) => ({
    code: organCode,
    name: words(`测试区${name}`, `Test ${organCode}`),
    short: words(name, organCode),
    kind: 'department' as const,
    stores: [],
  })
  return {
    district: {
      code,
      name: '测试区',
      nameEnglish: 'Test District',
      sample,
      timeZone: 'Asia/Shanghai',
      calendar: 'chinese-days',
      officeHours: [{ from: '09:00', to: '17:00' }],
      historicalDivisions: [],
      parameters: [],
    },
    organs: [organ('MZJ', '民政局'), organ('ZWFW', '政务服务局')],
    staff: [
      member('clerk', 'ZWFW', [{ organ: '*', role: 'clerk' }]),
      member('reviewer', 'MZJ', [{ organ: 'MZJ', role: 'reviewer', items: ['seal-subsidy'] }]),
      member('decider', 'MZJ', [{ organ: 'MZJ', role: 'decider' }]),
      member('catalogue-editor', 'MZJ', [{ organ: 'MZJ', role: 'catalogue-editor' }]),
      member('data-steward', 'MZJ', [{ organ: 'MZJ', role: 'data-steward' }]),
      member('data-coordinator', 'ZWFW', [{ organ: '*', role: 'data-coordinator' }]),
      member('director', 'ZWFW', [{ organ: '*', role: 'director' }]),
      member('system-administrator', 'ZWFW', [{ organ: '*', role: 'system-administrator' }]),
      member('security-administrator', 'ZWFW', [{ organ: '*', role: 'security-administrator' }]),
      member('audit-administrator', 'ZWFW', [{ organ: '*', role: 'audit-administrator' }]),
    ],
    persons: [
      {
        key: 'lin-xiaoman',
        name: words('林小满', 'Lin Xiaoman'),
        identityNumber: '11010219900101001X',
        mobile: '10000000000',
        offered: true,
        about: words('一家小店的法定代表人', 'Runs a small shop'),
      },
    ],
  }
}
