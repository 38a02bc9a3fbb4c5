import type { ItemContent } from '@yimen/contract'
import { useState } from 'react'

const kept = new Map<string, ItemContent>()

/** What was changed in an item and not saved yet; it outlives looking at another item, and goes with the page. */
export function useItemChanges(itemId: string): [ItemContent | null, (content: ItemContent | null) => void] {
  const [changed, setChanged] = useState(() => kept.get(itemId) ?? null)
  const set = (content: ItemContent | null) => {
    if (content) kept.set(itemId, content)
    else kept.delete(itemId)
    setChanged(content)
  }
  return [changed, set]
}
