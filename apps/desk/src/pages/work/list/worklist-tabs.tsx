import { useMessages } from '@yimen/look'
import type { Tab } from '../queries.ts'
import { sayCount } from '../say-count.ts'
import { listMessages } from './list-messages.ts'

const tabs: readonly Tab[] = ['all', 'mine', 'open', 'done']

type WorklistTabsProps = {
  tab: Tab
  counts: { all: number; mine: number; open: number } | undefined
  onTab: (tab: Tab) => void
}

/** Which cases: all that are mine to do, claimed by me, unclaimed, handled; with counts. */
export function WorklistTabs({ tab, counts, onTab }: WorklistTabsProps) {
  const words = useMessages(listMessages)
  return (
    <fieldset className="list-tabs" aria-label={words.tabList}>
      {tabs.map((one) => (
        <button key={one} type="button" aria-pressed={one === tab} onClick={() => onTab(one)}>
          {words.tabs[one]} {one !== 'done' && counts && sayCount(counts[one])}
        </button>
      ))}
    </fieldset>
  )
}
