import type { MaterialView } from '@yimen/contract'
import { formatBytes, formatFullDate, StateWord, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { fileAddress } from '../../files/file-address.ts'
import { vaultMessages } from './vault-messages.ts'

const tones = { valid: 'done', expired: 'near', revoked: 'late' } as const

/** One material of the vault: what it is, whose, how far it is trusted and why, until when. */
export function HeldMaterial({ material }: { material: MaterialView }) {
  const words = useMessages(vaultMessages)
  const { language } = useLanguage()
  const facts = [
    material.issuer,
    material.number && words.number(material.number),
    material.issuedOn && words.issued(formatFullDate(material.issuedOn, language)),
    material.validUntil && words.until(formatFullDate(material.validUntil, language)),
  ].filter(Boolean)
  return (
    <article className="held-material">
      <TrustMark level={material.trust} />
      <div>
        <h2>
          {material.name} <StateWord tone={tones[material.state]} word={words[material.state]} />
        </h2>
        <p>{material.subject.name}</p>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        {material.seenAt && <p>{material.seenAt[language]}</p>}
      </div>
      <div className="links">
        {material.file && (
          <a href={fileAddress(material.file.fileId)} target="_blank" rel="noreferrer">
            {words.view}
            <span className="hidden">
              {material.name} · {formatBytes(material.file.bytes)}
            </span>
          </a>
        )}
        {material.caseId && (
          <Link href={`/matters/${material.caseId}`}>
            {words.from}
            <span className="hidden"> {material.name}</span>
          </Link>
        )}
      </div>
    </article>
  )
}
