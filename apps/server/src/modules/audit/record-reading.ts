import type { Post } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { actorId, type Who } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { insertReading } from './store.ts'

/** What an action or an audited query tells about its reading of personal data. */
export type NewReading = {
  readonly district: string
  readonly now: Date
  readonly who: Who
  /** The post through which the data was read, when a member of staff has several; the first one otherwise. */
  readonly post?: Post | undefined
  /** Whose data; null when it is a list of several people, whose ids then stand in `fields`. */
  readonly subject: { readonly id: string; readonly name: string } | null
  /** Name of the route or job: `cases.read-case`. */
  readonly action: string
  /** Codes of the elements or names of the parts that were shown. */
  readonly fields: readonly string[]
  /** For which work, in the words of the office: 审查申请材料. */
  readonly purpose: string
  readonly case?: { readonly id: string; readonly number: string | null } | null
}

/**
 * Records that personal data was read, in the transaction of the reading: without the record nothing is shown.
 * Call it in an action, or in a query whose contract says `audited: true`. What a resident reads of their own
 * needs no record.
 */
export async function recordReading(tx: Tx, reading: NewReading): Promise<void> {
  const { who } = reading
  if (who.kind === 'anonymous') throw new Error('nobody who is not signed in reads personal data')
  const post = who.kind === 'staff' ? (reading.post ?? who.posts[0]) : undefined
  await insertReading(tx, reading.district, {
    id: uuidv7(),
    at: reading.now,
    actor: { kind: who.kind, id: actorId(who), name: who.name },
    post: post ? { organ: post.organ, organName: post.organName, role: post.role } : null,
    subject: reading.subject,
    action: reading.action,
    fields: reading.fields,
    purpose: reading.purpose,
    case: reading.case ?? null,
  })
}
