import { useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { isPostedAs, useStaff } from '../../api/session.ts'
import { useLive } from '../../api/use-live.ts'
import { Tabs } from '../../frame/tabs.tsx'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { Board } from './board/board.tsx'
import { Campaigns } from './campaigns/campaigns.tsx'
import { Demands } from './demand/demands.tsx'
import { Duties } from './duties/duties.tsx'
import { Evidence } from './graph/evidence.tsx'
import { refreshSourcing } from './queries.ts'
import './sourcing.css'
import { sourcingMessages } from './sourcing-messages.ts'
import { Supplies } from './supplies/supplies.tsx'
import { supplyWords } from './supplies/supply-words.ts'

/** Data supply and demand: demands, duties, campaigns, the board, and the evidence graph of an item. */
export default function SourcingPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(sourcingMessages)
  const supplies = useMessages(supplyWords)
  const who = useStaff()
  const [, go] = useLocation()
  usePageTitle(words.title)
  const organs = who?.posts.filter(({ role }) => role === 'data-steward').map(({ organ }) => organ) ?? []
  const all = isPostedAs(who, 'data-coordinator', 'director')
  useLive(
    (all ? ['*'] : organs).map((organ) => `sourcing:${organ}`),
    refreshSourcing,
  )
  return (
    <main id="main" tabIndex={-1} className="page sourcing">
      <h1>{words.title}</h1>
      <Tabs
        label={words.parts}
        here={params.id ?? null}
        onHere={(name) => go(`/sourcing/${name}`)}
        tabs={[
          { name: 'demands', title: words.demands, draw: () => <Demands /> },
          { name: 'supplies', title: supplies.title, draw: () => <Supplies organs={organs} /> },
          { name: 'duties', title: words.duties, draw: () => <Duties /> },
          { name: 'campaigns', title: words.campaigns, draw: () => <Campaigns /> },
          { name: 'board', title: words.board, draw: () => <Board /> },
          { name: 'graph', title: words.graph, draw: () => <Evidence /> },
        ]}
      />
    </main>
  )
}
