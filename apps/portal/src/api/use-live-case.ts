import { useState } from 'react'
import { queryClient } from './query-client.ts'
import { useLive } from './use-live.ts'

/** Keeps one matter fresh; answers how often there was news, for a live region. */
export function useLiveCase(caseId: string): number {
  const [news, setNews] = useState(0)
  useLive([`case:${caseId}`], () => {
    void queryClient.invalidateQueries({ queryKey: ['case', caseId] })
    setNews((count) => count + 1)
  })
  return news
}
