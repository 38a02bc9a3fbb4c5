import type { ItemSummary } from '@yimen/contract'
import type { Language } from '@yimen/look'

type Named = { name: string; nameEnglish?: string | null | undefined }
type Promised = NonNullable<ItemSummary['promised']>

/** The item's name in the reader's language; its Chinese name where the district gave no English one. */
export function nameOf(item: Named, language: Language): string {
  return language === 'en' ? (item.nameEnglish ?? item.name) : item.name
}

/** `5 个工作日` · `当场` ; null when nothing is promised. */
export function periodWords(period: Promised | null | undefined, language: Language): string | null {
  if (!period) return null
  if (period.unit === 'immediate') return language === 'zh' ? '当场' : 'at once'
  if (period.days === null || period.unit === 'none') return null
  if (language === 'zh') return `${period.days} 个${period.unit === 'working-day' ? '工作日' : '自然日'}`
  const unit = period.unit === 'working-day' ? 'working day' : 'calendar day'
  return `${period.days} ${unit}${period.days === 1 ? '' : 's'}`
}

type NamedInShort = { readonly shortName: string; readonly shortNameEnglish: string | null }

/** The short name of an organ in the language of the reader, when it has one. */
export function shortNameOf(organ: NamedInShort, language: Language): string {
  return language === 'en' ? (organ.shortNameEnglish ?? organ.shortName) : organ.shortName
}
