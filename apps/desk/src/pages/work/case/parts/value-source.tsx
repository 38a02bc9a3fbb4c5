import type { FieldValue } from '@yimen/contract'
import { formatAsOf, SourceBadge, type SourceKind, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

const kinds: Record<FieldValue['source']['kind'], SourceKind> = {
  live: 'live',
  stored: 'old',
  broken: 'broken',
  own: 'own',
}

/** Where a value comes from and of when it is, with how far it can be relied on. */
export function ValueSource({ value }: { value: FieldValue }) {
  const words = useMessages(caseMessages).source
  const { language } = useLanguage()
  const { organ, store, kind } = value.source
  const when = formatAsOf(value.fetchedAt, language)
  const label =
    kind === 'own'
      ? words.own(when)
      : kind === 'broken'
        ? words.broken(organ.name, store)
        : words.of(organ.name, store, when)
  return <SourceBadge kind={kinds[kind]} label={label} trust={<TrustMark level={value.trust} />} />
}
