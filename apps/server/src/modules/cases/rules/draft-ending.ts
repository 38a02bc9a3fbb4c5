import type { Sentence } from '@yimen/contract'
import { addDays, sayDate } from '../../../platform/calendar/index.ts'

/**
 * The day up to which a draft is kept when its owner is told today: never sooner than the days of notice from now, so
 * that a house that stood still for a while drops nothing without notice.
 */
export function keptAfterTelling(keptUntil: string, today: string, noticeDays: number): string {
  const earliest = addDays(today, noticeDays)
  return keptUntil < earliest ? earliest : keptUntil
}

/** What the owner of a draft is told before it goes. */
export function draftEndingWords(
  item: { readonly name: string; readonly nameEnglish: string | null },
  applicant: string,
  keptUntil: string,
): { title: Sentence; words: Sentence } {
  const day = sayDate(keptUntil)
  const english = item.nameEnglish ?? item.name
  return {
    title: {
      zh: `您没填完的“${item.name}”保留到 ${day.zh}`,
      en: `Your unfinished “${english}” is kept until ${day.en}`,
    },
    words: {
      zh: `为 ${applicant} 填的这份申请还没有提交。${day.zh}之后会删除，要办就接着填。`,
      en: `This application for ${applicant} has not been handed in. It is deleted after ${day.en}; go on with it if you need it.`,
    },
  }
}
