import { Icon, useMessages } from '@yimen/look'
import { useSyncExternalStore } from 'react'
import { frameMessages } from './frame-messages.ts'

function subscribe(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Says that the network is away, and what becomes of what was typed. */
export function OfflineBar() {
  const words = useMessages(frameMessages)
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="offline">
      {!online && (
        <p>
          <Icon name="warn" /> {words.offline}
        </p>
      )}
    </div>
  )
}
