import { Icon, useMessages } from '@yimen/look'
import { frameMessages } from './frame-messages.ts'
import { useOnline } from './use-online.ts'

/** Says that the network is away, and what still works. */
export function OfflineBar() {
  const words = useMessages(frameMessages)
  const online = useOnline()
  return (
    <div role="status" className="offline">
      {!online && (
        <p className="inner">
          <Icon name="warn" /> {words.offline}
        </p>
      )}
    </div>
  )
}
