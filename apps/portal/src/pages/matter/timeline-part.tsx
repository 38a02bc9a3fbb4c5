import type { CaseForApplicant } from '@yimen/contract'
import { formatMoment, Timeline, useLanguage, useMessages } from '@yimen/look'
import { fileAddress } from '../../files/file-address.ts'
import { matterPageMessages } from './matter-page-messages.ts'

const tones = { neutral: 'usual', wait: 'usual', near: 'hold', late: 'late', done: 'done' } as const

/** What happened, newest first, each with the document that it brought. */
export function TimelinePart({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const { language } = useLanguage()
  if (matter.timeline.length === 0) return null
  const documents = new Map(matter.documents.map((document) => [document.documentId, document]))
  const newestFirst = matter.timeline.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <section className="part">
      <h2>{words.timeline}</h2>
      <Timeline
        steps={newestFirst.map((entry) => {
          const document = entry.documentId ? documents.get(entry.documentId) : undefined
          const facts = [entry.by?.[language], entry.detail?.[language]].filter(Boolean).join(' · ')
          return {
            id: entry.eventId,
            tone: tones[entry.tone],
            title: entry.title[language],
            at: entry.at,
            when: formatMoment(entry.at, language),
            detail: (facts || document) && (
              <>
                {facts}
                {facts && document && ' · '}
                {document?.fileId && (
                  <a href={fileAddress(document.fileId)} target="_blank" rel="noreferrer">
                    {document.title[language]}
                  </a>
                )}
                {document && !document.fileId && document.title[language]}
              </>
            ),
          }
        })}
      />
    </section>
  )
}
