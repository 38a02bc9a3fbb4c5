import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '@yimen/look'
import { organsQuery } from './organs.ts'

/** Names an organ in the language of the reader; by its Chinese name until its English one is known. */
export function useOrganName(): (organ: { readonly code: string; readonly name: string }) => string {
  const { language } = useLanguage()
  const organs = useQuery({ ...organsQuery, enabled: language === 'en' }).data?.organs
  return ({ code, name }) =>
    language === 'en' ? (organs?.find((one) => one.code === code)?.nameEnglish ?? name) : name
}
