import type { NoticeKind, Sentence } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../platform/actions/route.ts'
import { insertNotice } from './store/notice.ts'
import { insertTextMessage } from './store/text-message.ts'
import { noticesTopic } from './topics.ts'

export type Telling = {
  readonly subjectId: string
  readonly kind: NoticeKind
  /** What it is about: under one key a person is told once. */
  readonly key: string
  readonly title: Sentence
  readonly words: Sentence
  readonly link: string | null
  /** Mobile number for a text message of the title; null = in the portal only. */
  readonly phone: string | null
}

/**
 * Tells a person something, once: in the portal at once, by text message as soon as the transaction is committed.
 * Neither may carry personal data beyond what the title needs. False when they were told before.
 */
export async function tell(
  scope: Pick<Scope, 'tx' | 'district' | 'now' | 'append' | 'touch'>,
  telling: Telling,
): Promise<boolean> {
  const { tx, district, now } = scope
  const { phone, ...notice } = telling
  const id = uuidv7()
  if (!(await insertNotice(tx, district, { id, ...notice }, now))) return false
  const subject = { type: 'notice', id }
  scope.append({ subject, type: 'notify.person-told', data: { kind: notice.kind } })
  if (phone !== null) {
    const messageId = uuidv7()
    const text = `【一门】${notice.title.zh}`
    await insertTextMessage(tx, district, { id: messageId, notice_id: id, phone, text, at: now })
    scope.append({ subject, type: 'notify.text-message-written', data: { messageId } })
  }
  scope.touch(noticesTopic(telling.subjectId))
  return true
}
