import type { LiveTopic } from '../../platform/modules/module.ts'

export function noticesTopic(subjectId: string): string {
  return `notices:${subjectId}`
}

/** A person's own messages, and nobody else's. */
export const topics: readonly LiveTopic[] = [
  {
    prefix: 'notices',
    may: async (_tx, _district, who, id) => who.kind === 'resident' && who.subjectId === id,
  },
]
