import type { CaseForDesk } from '@yimen/contract'
import { formatMoment, Timeline, type TimelineStep, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

const tones: Record<CaseForDesk['timeline'][number]['tone'], TimelineStep['tone']> = {
  neutral: 'usual',
  wait: 'usual',
  near: 'hold',
  late: 'late',
  done: 'done',
}

/** Everything that happened to the case, as the log has it. */
export function History({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).timeline
  const { language } = useLanguage()
  if (one.timeline.length === 0) return <p className="soft">{words.none}</p>
  return (
    <Timeline
      steps={one.timeline.map((entry) => ({
        id: entry.eventId,
        tone: tones[entry.tone],
        title: entry.title[language],
        at: entry.at,
        when: formatMoment(entry.at, language),
        detail: [entry.by?.[language], entry.detail?.[language]].filter(Boolean).join(' · '),
      }))}
    />
  )
}
