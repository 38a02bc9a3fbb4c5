import { Skeleton, useMessages } from '@yimen/look'
import { frameMessages } from './frame-messages.ts'

/** Stands in for a page whose code is still on its way. */
export function PageLoading() {
  const words = useMessages(frameMessages)
  return (
    <main className="inner page" id="main">
      <Skeleton words={words.loading} />
    </main>
  )
}
