import type { CaseForDesk } from '@yimen/contract'
import { formatDate, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

/** The sealed, dated documents of the case. */
export function Documents({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).documents
  const { language } = useLanguage()
  if (one.documents.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.title}</h2>
      <ul>
        {one.documents.map((document) => (
          <li key={document.documentId}>
            {document.fileId === null ? (
              <>
                {document.title[language]} · {words.making}
              </>
            ) : (
              <a href={`/api/files/${document.fileId}`} target="_blank" rel="noreferrer">
                {document.title[language]}
              </a>
            )}
            <small>
              {document.number} · {formatDate(document.issuedOn, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
