import { useInfiniteQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { worklistQuery } from '../queries.ts'
import { useFilter } from '../use-filter.ts'
import { caseMessages } from './case-messages.ts'

/** Which one it is in the list as it is filtered; nothing when it is not in it. */
export function Position({ caseId }: { caseId: string }) {
  const words = useMessages(caseMessages)
  const [filter] = useFilter()
  const { data, hasNextPage } = useInfiniteQuery(worklistQuery(filter))
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const at = rows.findIndex((row) => row.caseId === caseId)
  if (at < 0 || hasNextPage) return null
  return <span className="quiet">{words.position(at + 1, rows.length)}</span>
}
