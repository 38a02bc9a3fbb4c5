import { useInfiniteQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { queryClient } from '../api/query-client.ts'
import { useStaff } from '../api/session.ts'
import { useLive } from '../api/use-live.ts'
import { worklistQuery } from '../pages/work/queries.ts'
import { sayCount } from '../pages/work/say-count.ts'
import { frameMessages } from './frame-messages.ts'

/** How many cases wait for these posts. Keeps every worklist fresh, whichever part of the desk is open. */
export function WorkCount() {
  const words = useMessages(frameMessages)
  const posts = useStaff()?.posts ?? []
  const all = useInfiniteQuery(worklistQuery({ tab: 'all', q: '' })).data?.pages[0]?.counts.all ?? 0
  const handling = posts.filter((post) => ['clerk', 'reviewer', 'decider'].includes(post.role))
  useLive([...new Set(handling.map((post) => `worklist:${post.organ}`))], () => {
    void queryClient.invalidateQueries({ queryKey: ['worklist'] })
  })
  if (all === 0) return null
  return (
    <em>
      {sayCount(all)}
      <span className="hidden">{words.waiting}</span>
    </em>
  )
}
