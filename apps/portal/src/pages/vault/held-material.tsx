import type { MaterialView } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import {
  Button,
  formatBytes,
  formatFullDate,
  StateWord,
  TrustMark,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { useIssuerName } from '../../items/use-organ-name.ts'
import { Preview } from './preview.tsx'
import { ReadOffDialog } from './read-off-dialog.tsx'
import { TakeCopy } from './take-copy.tsx'
import { vaultMessages } from './vault-messages.ts'

const tones = { valid: 'done', expired: 'near', revoked: 'late' } as const

/** One material of the vault: what it is, whose, how far it is trusted and why, until when. */
export function HeldMaterial({ material }: { material: MaterialView }) {
  const words = useMessages(vaultMessages)
  const { language } = useLanguage()
  const [looking, setLooking] = useState(false)
  const [reading, setReading] = useState(false)
  const readable = material.trust === 'C' && (material.file?.mediaType.startsWith('image/') ?? false)
  const issuerName = useIssuerName()
  const issuer = material.issuer === null ? undefined : issuerName(material.issuer)
  const name = <Written text={nameText(material)} />
  const facts = [
    material.issuedOn && words.issued(formatFullDate(material.issuedOn, language)),
    material.validUntil && words.until(formatFullDate(material.validUntil, language)),
  ].filter(Boolean)
  return (
    <article className="held-material">
      <TrustMark level={material.trust} />
      <div>
        <h2>
          {name}{' '}
          {material.expiresSoon ? (
            <StateWord tone="near" word={words.expiresSoon} />
          ) : (
            <StateWord tone={tones[material.state]} word={words[material.state]} />
          )}
        </h2>
        <p>{material.subject.name}</p>
        {(issuer || material.number || facts.length > 0) && (
          <p>
            {issuer && <Written text={issuer} />}
            {material.number && (
              <>
                {issuer && ' · '}
                {words.number(<span lang="zh-CN">{material.number}</span>)}
              </>
            )}
            {facts.length > 0 && (issuer || material.number) && ' · '}
            {facts.join(' · ')}
          </p>
        )}
        {material.seenAt && <p>{material.seenAt[language]}</p>}
        {material.readOff && <p>{words.fromPicture}</p>}
        {material.revoked && (
          <p className="revoked">
            {words.revokedWhy(
              formatFullDate(material.revoked.at.slice(0, 10), language),
              material.revoked.why,
            )}
          </p>
        )}
        {material.promise && (
          <p>
            {words.promised} {material.promise.text[language]} {material.promise.consequence[language]}
          </p>
        )}
        {material.file && <TakeCopy material={material} />}
      </div>
      <div className="links">
        {material.file && (
          <Button kind="text" onClick={() => setLooking(true)}>
            {words.view}
            <span className="hidden">
              {name} · {formatBytes(material.file.bytes)}
            </span>
          </Button>
        )}
        {readable && (
          <Button kind="text" onClick={() => setReading(true)}>
            {words.readOff}
            <span className="hidden"> {name}</span>
          </Button>
        )}
        {material.caseId && (
          <Link href={`/matters/${material.caseId}`}>
            {words.from}
            <span className="hidden"> {name}</span>
          </Link>
        )}
      </div>
      {reading && <ReadOffDialog material={material} onClose={() => setReading(false)} />}
      {looking && <Preview material={material} onClose={() => setLooking(false)} />}
    </article>
  )
}
