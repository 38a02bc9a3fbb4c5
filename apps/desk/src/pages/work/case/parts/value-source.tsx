import { useQuery } from '@tanstack/react-query'
import type { FieldValue } from '@yimen/contract'
import {
  formatAsOf,
  SourceBadge,
  type SourceKind,
  sourceTexts,
  TrustMark,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { organsQuery } from '../../../../api/organs.ts'
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
  const organs = useQuery(organsQuery).data?.organs ?? []
  const { kind } = value.source
  const named = sourceTexts(value.source, organs)
  const organ = <Written text={named.short} />
  const store = <Written text={named.store} />
  const when = formatAsOf(value.fetchedAt, language)
  const label =
    kind === 'own'
      ? words.own(when)
      : kind === 'broken'
        ? words.broken(organ, store)
        : words.of(organ, store, when)
  return <SourceBadge kind={kinds[kind]} label={label} trust={<TrustMark level={value.trust} />} />
}
