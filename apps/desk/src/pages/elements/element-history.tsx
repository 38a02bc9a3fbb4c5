import type { ElementDetail } from '@yimen/contract'
import { formatMoment, useLanguage, useMessages } from '@yimen/look'
import { elementMessages } from './element-messages.ts'

/** The revisions, newest first, each with what it changed. */
export function ElementHistory({ detail: { history } }: { detail: ElementDetail }) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  return (
    <ol className="element-history">
      {history.map(({ revision, since, changes }) => (
        <li key={revision}>
          <b>{words.revision(revision)}</b> <span className="soft">{formatMoment(since, language)}</span>
          {changes.length === 0 ? (
            <p className="soft">{words.first}</p>
          ) : (
            <ul>
              {changes.map((change) => (
                <li key={change.zh}>{change[language]}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
