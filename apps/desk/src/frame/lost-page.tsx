import { EmptyState, useMessages } from '@yimen/look'
import { useStaff } from '../api/session.ts'
import { frameMessages } from './frame-messages.ts'
import { usePageTitle } from './use-page-title.ts'

/** An address that does not exist, or somebody without any post. */
export function LostPage() {
  const words = useMessages(frameMessages)
  const posts = useStaff()?.posts.length ?? 0
  usePageTitle(posts > 0 ? words.lost : words.noPost)
  return (
    <main id="main" className="page">
      {posts > 0 ? (
        <EmptyState title={words.lost} words={words.lostWords} />
      ) : (
        <EmptyState title={words.noPost} words={words.noPostWords} />
      )}
    </main>
  )
}
