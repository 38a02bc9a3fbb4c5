import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@yimen/contract'
import type { Staff } from '../../../platform/auth/who.ts'

/** A member of staff with one post, for tests. */
export function staffWho(role: StaffRole, organ: string): Staff {
  const post = { organ, organName: organ, role, items: null }
  return { kind: 'staff', staffId: randomUUID(), account: `${role}.test`, name: '甄测试', posts: [post] }
}
