import { randomUUID } from 'node:crypto'
import type { Post, Who } from '@yimen/contract'
import type { z } from 'zod'

/** A member of staff with one post, for tests. */
export function staffAs(
  role: Post['role'],
  organ: string,
  items: string[] | null = null,
): z.infer<typeof Who> {
  return {
    kind: 'staff',
    staffId: randomUUID(),
    account: `${role}.test`,
    name: '测试员',
    posts: [{ organ, organName: organ, role, items }],
  }
}
