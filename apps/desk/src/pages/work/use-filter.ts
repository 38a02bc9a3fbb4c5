import { useSearchParams } from 'wouter'
import type { Filter, Tab } from './queries.ts'

const tabs: readonly Tab[] = ['all', 'mine', 'open', 'done']

/** Tab and search words of the worklist, kept in the address so that a reload and a link bring them back. */
export function useFilter(): [Filter, (next: Filter) => void, search: string] {
  const [params, setParams] = useSearchParams()
  const filter = { tab: tabs.find((tab) => tab === params.get('tab')) ?? 'all', q: params.get('q') ?? '' }
  const search = searchOf(filter)
  return [filter, (next) => setParams(new URLSearchParams(searchOf(next)), { replace: true }), search]
}

function searchOf({ tab, q }: Filter): string {
  const params = new URLSearchParams()
  if (tab !== 'all') params.set('tab', tab)
  if (q) params.set('q', q)
  return params.toString()
}
