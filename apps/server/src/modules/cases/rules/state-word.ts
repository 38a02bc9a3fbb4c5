import type { Sentence } from '@yimen/contract'
import {
  type OfficialCalendar,
  remainingWorkingDays,
  sayDateWithWeekday,
} from '../../../platform/calendar/index.ts'
import type { CaseRow } from '../store/tables.ts'

export type Tone = 'neutral' | 'wait' | 'near' | 'late' | 'done'
export type Worded = { readonly word: Sentence; readonly tone: Tone }

type Standing = Pick<
  CaseRow,
  'status' | 'outcome' | 'paused' | 'due_on' | 'tell_by' | 'correction' | 'pauses' | 'deemed' | 'sort_day'
>

/** The state in one word, for a person on either side. */
export function stateWord(row: Standing): Worded {
  if (row.paused) return { word: { zh: '计时暂停', en: 'Clock paused' }, tone: 'neutral' }
  switch (row.status) {
    case 'draft':
      return { word: { zh: '草稿', en: 'Draft' }, tone: 'neutral' }
    case 'submitted':
      return { word: { zh: '收件检查', en: 'Being checked' }, tone: 'wait' }
    case 'correction-requested': {
      const count = row.correction?.items.length ?? 0
      return { word: { zh: `请补 ${count} 项`, en: `${count} to correct` }, tone: 'near' }
    }
    case 'accepted':
      return {
        word: { zh: row.deemed ? '视为受理' : '已受理', en: row.deemed ? 'Deemed accepted' : 'Accepted' },
        tone: 'wait',
      }
    case 'reviewing':
      return { word: { zh: '审查中', en: 'Under review' }, tone: 'wait' }
    case 'decided':
    case 'produced':
    case 'released':
    case 'delivered':
    case 'archived':
      return row.outcome === 'denied'
        ? { word: { zh: '不予批准', en: 'Denied' }, tone: 'late' }
        : {
            word: {
              zh: row.status === 'released' ? '待领取' : '已办结',
              en: row.status === 'released' ? 'Ready to collect' : 'Granted',
            },
            tone: 'done',
          }
    case 'not-needed':
      return { word: { zh: '不需要办', en: 'Not needed' }, tone: 'neutral' }
    case 'refused':
      return { word: { zh: '不予受理', en: 'Refused' }, tone: 'late' }
    case 'withdrawn':
      return { word: { zh: '已撤回', en: 'Withdrawn' }, tone: 'neutral' }
    case 'lapsed':
      return { word: { zh: '未补正，已终止', en: 'Lapsed' }, tone: 'neutral' }
    case 'transferred':
      return { word: { zh: '已转报', en: 'Passed on' }, tone: 'neutral' }
    case 'void':
      return { word: { zh: '已作废', en: 'Void' }, tone: 'neutral' }
  }
}

/** What is left of the limit, for whoever is to act: `3 个工作日`, `超 1 个工作日`, `暂停`. */
export function limitWord(row: Standing, today: string, calendar: OfficialCalendar): Worded {
  if (row.paused) {
    const back = row.pauses.at(-1)?.expectedOn
    return back
      ? {
          word: {
            zh: `暂停，${sayDateWithWeekday(back).zh}回`,
            en: `paused until ${sayDateWithWeekday(back).en}`,
          },
          tone: 'neutral',
        }
      : { word: { zh: '暂停', en: 'paused' }, tone: 'neutral' }
  }
  const due = row.sort_day >= '9999' ? null : row.sort_day
  if (due === null) return { word: { zh: '没有期限', en: 'no limit' }, tone: 'neutral' }
  const { word, state } = remainingWorkingDays(today, due, calendar)
  return { word, tone: state }
}

/** Which group of the worklist a case falls into. */
export function worklistGroup(row: Standing, today: string, nextWorkingDay: string) {
  if (row.paused) return 'paused' as const
  if (row.sort_day >= '9999') return 'undated' as const
  if (row.sort_day < today) return 'overdue' as const
  if (row.sort_day === today) return 'today' as const
  return row.sort_day <= nextWorkingDay ? ('next-working-day' as const) : ('later' as const)
}
