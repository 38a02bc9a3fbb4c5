import { useQuery } from '@tanstack/react-query'
import { organsQuery } from '../../../api/organs.ts'
import { useStaff } from '../../../api/session.ts'
import { useOrganName } from '../../../api/use-organ-name.ts'

/** The organs whose forms this editor may change, as options; a post for every organ offers all of them. */
export function useOrgansOfEditor(): { value: string; label: string }[] {
  const who = useStaff()
  const organs = useQuery(organsQuery).data?.organs ?? []
  const organName = useOrganName()
  const mine = new Set(
    who?.posts.flatMap((post) =>
      post.role === 'catalogue-editor' && post.items === null ? [post.organ] : [],
    ),
  )
  return organs
    .filter(({ code }) => mine.has('*') || mine.has(code))
    .map((organ) => ({ value: organ.code, label: organName(organ) }))
}
