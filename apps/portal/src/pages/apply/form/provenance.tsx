import { useQuery } from '@tanstack/react-query'
import type { FieldValue } from '@yimen/contract'
import { formatAsOf, formatMoment, SourceBadge, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { organsQuery } from '../../../items/queries.ts'
import { provenanceMessages } from './provenance-messages.ts'

const kinds = { live: 'live', stored: 'old', broken: 'broken', own: 'own' } as const

/** Organ · store · when, with the trust mark; opens to what was fetched, what for, and who may read it. */
export function Provenance({ known }: { known: FieldValue | undefined }) {
  const words = useMessages(provenanceMessages)
  const { language } = useLanguage()
  const organs = useQuery(organsQuery).data?.organs ?? []
  if (!known) return null
  const { source, outage } = known
  const when = formatAsOf(known.fetchedAt, language)
  const mark = <TrustMark level={known.trust} />
  if (source.kind === 'own') {
    return <SourceBadge kind="own" label={`${words.stated} · ${when}`} trust={mark} />
  }
  const organ = organs.find((one) => one.code === source.organ.code)?.shortName ?? source.organ.name
  const label = `${organ}·${source.store} · ${when}`
  if (outage) {
    const why = words.outage[outage.fault](outage.store)
    return (
      <SourceBadge kind="broken" label={`${label} · ${why}`} trust={mark}>
        <p>{`${why}${language === 'zh' ? '。' : '. '}${words.fromBefore}`}</p>
        <p>{words.fetched(source.organ.name, source.store, formatMoment(known.fetchedAt, language))}</p>
      </SourceBadge>
    )
  }
  return (
    <SourceBadge kind={kinds[source.kind]} label={label} trust={mark}>
      <p>{words.fetched(source.organ.name, source.store, formatMoment(known.fetchedAt, language))}</p>
      {known.duty && <p>{words.duty(known.duty)}</p>}
      <p>{words.purpose}</p>
    </SourceBadge>
  )
}
