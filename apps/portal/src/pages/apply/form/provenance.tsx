import { useQuery } from '@tanstack/react-query'
import type { FieldValue } from '@yimen/contract'
import {
  formatAsOf,
  formatMoment,
  SourceBadge,
  sourceTexts,
  storeText,
  TrustMark,
  together,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { organsQuery } from '../../../items/queries.ts'
import { provenanceMessages } from './provenance-messages.ts'

const kinds = { live: 'live', stored: 'old', broken: 'broken', own: 'own' } as const

/** Organ · store · when, with the trust mark; opens to what was fetched, what for, and who may read it. */
export function Provenance({ known }: { known: FieldValue | undefined }) {
  const words = useMessages(provenanceMessages)
  const { language } = useLanguage()
  const organs = useQuery(organsQuery)
  if (!known) return null
  const { source, outage } = known
  const when = formatAsOf(known.fetchedAt, language)
  const mark = <TrustMark level={known.trust} />
  if (source.kind === 'own') {
    return <SourceBadge kind="own" label={`${words.stated} · ${when}`} trust={mark} />
  }
  // in English the names of the source come with the organs: a moment later, but in English at once
  if (organs.isPending && language === 'en') return null
  const every = organs.data?.organs ?? []
  const { organ, short, store } = sourceTexts(source, every)
  const from = <Written text={store} />
  const label = words.badge(<Written text={short} />, from, when)
  const fetched = words.fetched(<Written text={organ} />, from, formatMoment(known.fetchedAt, language))
  if (outage) {
    const why = words.outage[outage.fault](<Written text={storeText(outage.store, every)} />)
    return (
      <SourceBadge kind="broken" label={together(label, ' · ', why)} trust={mark}>
        <p>
          {why}
          {language === 'zh' ? '。' : '. '}
          {words.fromBefore}
        </p>
        <p>{fetched}</p>
      </SourceBadge>
    )
  }
  return (
    <SourceBadge kind={kinds[source.kind]} label={label} trust={mark}>
      <p>{fetched}</p>
      {known.duty && <p>{words.duty(known.duty)}</p>}
      <p>{words.purpose}</p>
    </SourceBadge>
  )
}
