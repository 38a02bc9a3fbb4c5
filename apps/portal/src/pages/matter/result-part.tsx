import type { CaseDocument, CaseForApplicant } from '@yimen/contract'
import { formatFullDate, useLanguage, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { fileAddress } from '../../files/file-address.ts'
import { useIssuerName } from '../../items/use-organ-name.ts'
import { matterPageMessages } from './matter-page-messages.ts'

/** The certificate or decision, and how to take it along. */
export function ResultPart({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const results = matter.documents.filter((document) => document.kind === 'result')
  if (results.length === 0) return null
  return (
    <section className="part">
      <h2>{words.result}</h2>
      {results.map((document) => (
        <ResultCard key={document.documentId} document={document} />
      ))}
      {matter.outcome === 'granted' && (
        <p className="soft small">
          {words.kept} <Link href="/vault">{words.toVault}</Link>
        </p>
      )}
    </section>
  )
}

function ResultCard({ document }: { document: CaseDocument }) {
  const words = useMessages(matterPageMessages)
  const { language } = useLanguage()
  const issuer = useIssuerName()(document.issuedBy)
  return (
    <>
      <div className="certificate">
        <div>
          <h3>{document.title[language]}</h3>
          <p className="code" lang="zh-CN">
            {document.number}
          </p>
          <p className="sign">
            {issuer && <Written text={issuer} />}
            <br />
            {formatFullDate(document.issuedOn, language)}
          </p>
        </div>
      </div>
      {document.fileId ? (
        <p className="acts">
          <a className="button main" href={fileAddress(document.fileId)} download>
            {words.download}
          </a>
        </p>
      ) : (
        <p className="soft small">{words.makingIt}</p>
      )}
    </>
  )
}
