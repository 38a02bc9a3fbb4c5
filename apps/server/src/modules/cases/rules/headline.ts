import { CaseStatus, type Sentence } from '@yimen/contract'
import { sayDateWithWeekday } from '../../../platform/calendar/index.ts'
import type { CaseRow } from '../store/tables.ts'

type Standing = Pick<
  CaseRow,
  'status' | 'outcome' | 'paused' | 'due_on' | 'tell_by' | 'correction' | 'pauses' | 'reason' | 'kept_until'
>

/** What happens next and by when, in one sentence to the applicant. */
export function headline(row: Standing, missing: number): Sentence {
  const day = (date: string | null | undefined): Sentence =>
    date ? sayDateWithWeekday(date) : { zh: '', en: '' }
  switch (row.status) {
    case 'draft': {
      const kept = day(row.kept_until)
      return missing === 0
        ? {
            zh: `都齐了，检查一遍就能提交；保留到 ${kept.zh}`,
            en: `Complete: check it and submit. Kept until ${kept.en}`,
          }
        : {
            zh: `还差 ${missing} 处；保留到 ${kept.zh}`,
            en: `${missing} still to fill. Kept until ${kept.en}`,
          }
    }
    case 'submitted': {
      const by = day(row.tell_by)
      return {
        zh: `收到了，${by.zh}前告诉您是否受理`,
        en: `Received. You will hear by ${by.en} whether it is accepted`,
      }
    }
    case 'correction-requested': {
      const by = day(row.correction?.dueOn)
      const count = row.correction?.items.length ?? 0
      return {
        zh: `请在 ${by.zh}前补 ${count} 项，一次补齐就行`,
        en: `Please correct ${count} by ${by.en}, all in one go`,
      }
    }
    case 'accepted':
    case 'reviewing': {
      if (row.paused) {
        const pause = row.pauses.at(-1)
        const back = day(pause?.expectedOn)
        return {
          zh: `${pause?.name.zh ?? ''}期间不计时，预计 ${back.zh}回来`,
          en: `The clock is stopped for ${pause?.name.en ?? ''}, expected back ${back.en}`,
        }
      }
      const due = day(row.due_on)
      return row.due_on
        ? { zh: `${due.zh}前办结，现在不用您做什么`, en: `Decided by ${due.en}; nothing for you to do now` }
        : { zh: '正在办，现在不用您做什么', en: 'Being handled; nothing for you to do now' }
    }
    case 'decided':
    case 'produced':
      return { zh: '已经决定，正在制作文书', en: 'Decided; the document is being made' }
    case 'released':
      if (row.outcome === 'denied') {
        return {
          zh: `没有批准：${row.reason ?? ''}。决定书带身份证到窗口领`,
          en: `Not granted: ${row.reason ?? ''}. Collect the decision at the counter with your identity card`,
        }
      }
      return {
        zh: '办好了，带身份证到窗口领',
        en: 'Ready: collect it at the counter with your identity card',
      }
    case 'delivered':
    case 'archived':
      return row.outcome === 'denied'
        ? { zh: `没有批准：${row.reason ?? ''}`, en: `Not granted: ${row.reason ?? ''}` }
        : { zh: '办好了，文书在您的材料库里', en: 'Done: the document is in your vault' }
    case 'refused':
      return { zh: `没有受理：${row.reason ?? ''}`, en: `Not accepted: ${row.reason ?? ''}` }
    case 'not-needed':
      return { zh: '这件事不需要办', en: 'This does not need to be applied for' }
    case 'withdrawn':
      return {
        zh: '您撤回了这件申请，随时可以重新申请',
        en: 'You withdrew it; you may apply again at any time',
      }
    case 'lapsed':
      return {
        zh: '到期没有补齐，这次申请已终止，可以重新申请',
        en: 'Not corrected in time; you may apply again',
      }
    case 'transferred':
      return { zh: '已报上级机关办理', en: 'Passed to the organ above' }
    case 'void':
      return { zh: '这件办件已作废', en: 'This case is void' }
  }
}

type Waits = 'applicant' | 'office' | 'nobody'

/** Who is to act next. */
export function waitsFor({ status }: Pick<CaseRow, 'status'>): Waits {
  if (status === 'draft' || status === 'correction-requested' || status === 'released') return 'applicant'
  return ['submitted', 'accepted', 'reviewing', 'decided', 'produced'].includes(status) ? 'office' : 'nobody'
}

/** The statuses in which a case waits for this side. */
export function statusesThatWaitFor(side: Waits): CaseStatus[] {
  return CaseStatus.options.filter((status) => waitsFor({ status }) === side)
}
