import type { Language } from '@yimen/look'

/** The item's name in the reader's language; its Chinese name where the district gave no English one. */
export function itemName(
  item: { readonly name: string; readonly nameEnglish: string | null },
  language: Language,
): string {
  return language === 'en' ? (item.nameEnglish ?? item.name) : item.name
}
