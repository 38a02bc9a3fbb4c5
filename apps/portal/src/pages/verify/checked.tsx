import { useQuery } from '@tanstack/react-query'
import type { VerifiedDocument } from '@yimen/contract'
import { formatFullDate, Notice, useLanguage, useMessages, Written } from '@yimen/look'
import { answerOf, client } from '../../api/client.ts'
import { ProblemError } from '../../api/problem-error.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { useIssuerName } from '../../items/use-organ-name.ts'
import { readCode } from './read-code.ts'
import { verifyMessages } from './verify-messages.ts'
import './verify.css'

/** What a code stands for, as much as the paper itself says; or that no document of this district has it. */
export function Checked({ code: given }: { code: string }) {
  const words = useMessages(verifyMessages)
  const { code, wrong } = readCode(given)
  const query = useQuery({
    queryKey: ['document', code],
    queryFn: (): Promise<VerifiedDocument> =>
      answerOf(client.GET('/api/documents/{code}', { params: { path: { code } } })),
    enabled: wrong === null,
  })
  const unknown = query.error instanceof ProblemError && query.error.problem.status === 404
  if (wrong || unknown) {
    return (
      <Notice tone="late" live="polite">
        <b>{words.unknown}</b>
        <p>{words.unknownWords}</p>
      </Notice>
    )
  }
  return (
    <Fetched query={query} loading={words.loading} failed={{ title: words.failed, words: words.failedWords }}>
      {(document) => <TrueDocument document={document} />}
    </Fetched>
  )
}

function TrueDocument({ document }: { document: VerifiedDocument }) {
  const words = useMessages(verifyMessages)
  const { language } = useLanguage()
  const { title, number, issuedOn, addressee, sha256 } = document
  const issuer = useIssuerName()(document.issuedBy)
  return (
    <>
      <Notice tone="done" live="polite">
        <b>{words.true}</b>
        <p>{words.compare}</p>
      </Notice>
      <dl className="verify-facts">
        <dt>{words.document}</dt>
        <dd>{title[language]}</dd>
        <dt>{words.number}</dt>
        <dd lang="zh-CN">{number}</dd>
        <dt>{words.issuedBy}</dt>
        <dd>{issuer && <Written text={issuer} />}</dd>
        <dt>{words.issuedOn}</dt>
        <dd>{formatFullDate(issuedOn, language)}</dd>
        <dt>{words.addressee}</dt>
        <dd>{addressee}</dd>
        <dt>{words.file}</dt>
        <dd className={sha256 ? 'fingerprint' : 'soft'}>{sha256 ?? words.noFile}</dd>
      </dl>
    </>
  )
}
