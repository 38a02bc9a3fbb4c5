import { useQuery } from '@tanstack/react-query'
import type { FieldValue } from '@yimen/contract'
import { formatAsOf, SourceBadge, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { organsQuery } from '../../../items/queries.ts'
import { applyMessages } from '../apply-messages.ts'

const kinds = { live: 'live', stored: 'old', broken: 'broken', own: 'own' } as const

/** Organ · store · when, with the trust mark. */
export function Provenance({ known }: { known: FieldValue | undefined }) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const organs = useQuery(organsQuery).data?.organs ?? []
  if (!known) return null
  const { source } = known
  const organ = organs.find((one) => one.code === source.organ.code)?.shortName ?? source.organ.name
  const when = formatAsOf(known.fetchedAt, language)
  const label = source.kind === 'own' ? `${words.stated} · ${when}` : `${organ}·${source.store} · ${when}`
  return <SourceBadge kind={kinds[source.kind]} label={label} trust={<TrustMark level={known.trust} />} />
}
