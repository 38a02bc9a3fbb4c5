import { useQuery } from '@tanstack/react-query'
import type { Text } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { useLanguage } from '@yimen/look'
import { organsQuery } from './queries.ts'

type NamedOrgan = { readonly code: string; readonly name: string }

/** Names an organ, with its English name where there is one; undefined while that is being fetched. */
export function useOrganName(): (organ: NamedOrgan) => Text | undefined {
  const { language } = useLanguage()
  const organs = useQuery({ ...organsQuery, enabled: language === 'en' })
  return (organ) => {
    if (language === 'zh') return organ.name
    if (organs.isPending) return undefined
    return nameText(organs.data?.organs.find(({ code }) => code === organ.code) ?? organ)
  }
}

/** Names whoever issued something, known by the name on it only; undefined while that is being fetched. */
export function useIssuerName(): (issuer: string) => Text | undefined {
  const { language } = useLanguage()
  const organs = useQuery({ ...organsQuery, enabled: language === 'en' })
  return (issuer) => {
    if (language === 'zh') return issuer
    if (organs.isPending) return undefined
    const known = organs.data?.organs.find(({ name, shortName }) => name === issuer || shortName === issuer)
    return known ? nameText(known) : issuer
  }
}
