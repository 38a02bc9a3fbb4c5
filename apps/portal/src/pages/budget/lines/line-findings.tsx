import { useQuery } from '@tanstack/react-query'
import { Notice, useLanguage, useMessages } from '@yimen/look'
import { bookQuery } from '../../../budget/queries.ts'
import { linesMessages } from './lines-messages.ts'

/** What was found on a line, once the book is there; the text itself does not wait for it. */
export function LineFindings({ bookId, line }: { bookId: string; line: number }) {
  const words = useMessages(linesMessages)
  const { language } = useLanguage()
  const { data } = useQuery(bookQuery(bookId))
  const found = (data?.check.findings ?? []).filter((finding) => finding.line === line)
  return found.map(({ rule, severity, message, follows }) => (
    <Notice
      key={`${rule} ${message.zh}`}
      tone={severity === 'error' ? 'late' : severity === 'warning' ? 'near' : 'idle'}
    >
      <span className="hidden">{words.found}: </span>
      {message[language]}
      {follows && (
        <p className="small" lang="zh-CN">
          {follows}
        </p>
      )}
    </Notice>
  ))
}
