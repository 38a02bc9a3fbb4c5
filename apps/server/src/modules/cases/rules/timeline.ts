import { chineseOf, type Sentence, type Text, type TimelineEntry, writtenIn } from '@yimen/contract'
import { sayDateWithWeekday } from '../../../platform/calendar/index.ts'
import type { LoggedEvent } from '../../../platform/events/event.ts'

type Told = { readonly title: Sentence; readonly detail?: Sentence; readonly tone: TimelineEntry['tone'] }
type Data = Readonly<Record<string, unknown>>

const text = (data: Data, key: string): string => (typeof data[key] === 'string' ? data[key] : '')
const both = (value: string): Sentence => ({ zh: value, en: value })
const day = (data: Data, key: string): Sentence => {
  const value = text(data, key)
  return value === '' ? { zh: '', en: '' } : sayDateWithWeekday(value)
}

const words: Readonly<Record<string, (data: Data) => Told | null>> = {
  'cases.case-submitted': (data) => ({
    title: {
      zh: `收到申请，办件号 ${text(data, 'number')}`,
      en: `Application received, number ${text(data, 'number')}`,
    },
    tone: 'wait',
  }),
  'cases.correction-requested': (data) => ({
    title: { zh: '请补正，一次说全', en: 'Correction asked for, once and in full' },
    detail: { zh: `${day(data, 'dueOn').zh}前补齐`, en: `by ${day(data, 'dueOn').en}` },
    tone: 'near',
  }),
  'cases.case-corrected': () => ({ title: { zh: '收到补正', en: 'Corrections received' }, tone: 'wait' }),
  'cases.case-accepted': (data) => ({
    title: { zh: '已受理', en: 'Accepted' },
    ...(text(data, 'dueOn') === ''
      ? {}
      : {
          detail: { zh: `${day(data, 'dueOn').zh}前办结`, en: `to be decided by ${day(data, 'dueOn').en}` },
        }),
    tone: 'wait',
  }),
  'cases.case-deemed-accepted': (data) => ({
    title: { zh: '视为已受理', en: 'Deemed accepted' },
    detail: {
      zh: `${day(data, 'tellBy').zh}前没有告知，按行政许可法第三十二条从收到材料那天起算`,
      en: `Nothing was said by ${day(data, 'tellBy').en}: accepted from the day the materials came in (Administrative Licensing Law, art. 32)`,
    },
    tone: 'wait',
  }),
  'cases.case-refused': (data) => ({
    title: { zh: '不予受理', en: 'Refused' },
    detail: both(text(data, 'reason')),
    tone: 'late',
  }),
  'cases.case-not-needed': (data) => ({
    title: { zh: '不需要办', en: 'Not needed' },
    detail: both(text(data, 'reason')),
    tone: 'neutral',
  }),
  'cases.case-reviewed': (data) => ({
    title: { zh: `${text(data, 'stepZh')}完成`, en: `${text(data, 'stepEn')} finished` },
    tone: 'wait',
  }),
  'cases.case-sent-back': () => ({
    title: { zh: '退回补充核查', en: 'Sent back for another look' },
    tone: 'wait',
  }),
  'cases.case-paused': (data) => ({
    title: { zh: `${text(data, 'nameZh')}，暂停计时`, en: `${text(data, 'nameEn')}: the clock is stopped` },
    detail: {
      zh: `预计 ${day(data, 'expectedOn').zh}结束`,
      en: `expected to end ${day(data, 'expectedOn').en}`,
    },
    tone: 'near',
  }),
  'cases.case-resumed': () => ({ title: { zh: '恢复计时', en: 'The clock runs again' }, tone: 'wait' }),
  'cases.case-extended': (data) => ({
    title: { zh: `延长 ${String(data.days)} 个工作日`, en: `Extended by ${String(data.days)} working days` },
    detail: both(text(data, 'reason')),
    tone: 'near',
  }),
  'cases.due-reckoned-again': (data) => ({
    title: {
      zh: '新一年的日历公布了，期限已确定',
      en: 'The new calendar is published: the due day is certain',
    },
    detail: { zh: `${day(data, 'dueOn').zh}前办结`, en: `to be decided by ${day(data, 'dueOn').en}` },
    tone: 'wait',
  }),
  'cases.case-decided': (data) =>
    data.outcome === 'denied'
      ? {
          title: { zh: '决定：不予批准', en: 'Decision: denied' },
          detail: both(text(data, 'reason')),
          tone: 'late',
        }
      : { title: { zh: '决定：准予', en: 'Decision: granted' }, tone: 'done' },
  // What is delivered electronically is delivered in the same moment: nothing waits to be collected.
  'cases.case-released': (data) =>
    text(data, 'way') === 'electronic'
      ? null
      : { title: { zh: '文书已备好，等您来领', en: 'Ready to be collected' }, tone: 'near' },
  'cases.case-delivered': (data) => ({
    title:
      text(data, 'way') === 'electronic'
        ? { zh: '电子文书已送达', en: 'Delivered electronically' }
        : { zh: '已送达', en: 'Delivered' },
    tone: 'done',
  }),
  'cases.case-withdrawn': () => ({
    title: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
    tone: 'neutral',
  }),
  'cases.case-lapsed': () => ({
    title: { zh: '到期未补正，终止', en: 'Not corrected in time: lapsed' },
    tone: 'neutral',
  }),
}

const postNames: Readonly<Record<string, Sentence>> = {
  clerk: { zh: '综合窗口', en: 'comprehensive counter' },
  reviewer: { zh: '审查岗', en: 'review post' },
  decider: { zh: '决定岗', en: 'decision post' },
}

/** Says who did it by post, never by name: the name belongs in the log, not on a citizen's screen. */
function byWhom({ actor }: LoggedEvent, organ: Text): Sentence | null {
  if (actor.kind === 'system') return { zh: '系统自动', en: 'by itself' }
  if (actor.kind === 'resident') return { zh: '申请人', en: 'applicant' }
  const [where, role] = (actor.post ?? '').split('/')
  const post = postNames[role ?? '']
  if (!post) return null
  if (where === '*') return post
  return { zh: `${chineseOf(organ)} · ${post.zh}`, en: `${writtenIn(organ, 'en').words}, ${post.en}` }
}

/** The history as a person reads it, newest first. Claims and the drawing of documents are not shown. */
export function timelineOf(events: readonly LoggedEvent[], organ: Text): TimelineEntry[] {
  return events
    .flatMap((event): TimelineEntry[] => {
      const told = words[event.type]?.(event.data)
      if (!told) return []
      const documentId = text(event.data, 'documentId')
      return [
        {
          eventId: event.id,
          at: event.at.toISOString(),
          type: event.type,
          title: told.title,
          detail: told.detail && told.detail.zh !== '' ? told.detail : null,
          by: byWhom(event, organ),
          documentId: documentId === '' ? null : documentId,
          tone: told.tone,
        },
      ]
    })
    .reverse()
}
