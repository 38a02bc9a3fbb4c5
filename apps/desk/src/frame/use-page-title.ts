import { useMessages } from '@yimen/look'
import { useEffect } from 'react'
import { frameMessages } from './frame-messages.ts'

/** Names the window and the entry of the history. */
export function usePageTitle(title: string | undefined): void {
  const words = useMessages(frameMessages)
  useEffect(() => {
    const house = `${words.name} · ${words.desk}`
    document.title = title ? `${title} · ${house}` : house
  }, [title, words])
}
