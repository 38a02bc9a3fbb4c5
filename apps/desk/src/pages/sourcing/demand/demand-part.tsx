import { useQuery } from '@tanstack/react-query'
import type { DemandAct } from '@yimen/contract'
import { Button, formatMoment, StateWord, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { OrganWords } from '../organ-words.tsx'
import { demandQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { toneOfState } from '../tone-of-state.ts'
import { AskDemand } from './ask-demand.tsx'
import { timelineWords } from './timeline-words.ts'

/** The demand that is open: what it asks, whose turn it is, what happened, and what one may do. */
export function DemandPart({ demandId, onClose }: { demandId: string; onClose: () => void }) {
  const words = useMessages(sourcingMessages)
  const happened = useMessages(timelineWords)
  const { language } = useLanguage()
  const query = useQuery(demandQuery(demandId))
  const [asks, setAsks] = useState<DemandAct | null>(null)
  return (
    <aside className="part" aria-label={words.demands}>
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {(demand) => (
          <>
            <header>
              <h2>
                {demand.data.name[language]} <small className="quiet">{demand.data.code}</small>
              </h2>
              <Button kind="text" icon="close" onClick={onClose}>
                {words.close}
              </Button>
            </header>
            <p>
              <StateWord tone={toneOfState(demand.state, demand.overdue)} word={words.states[demand.state]} />{' '}
              {demand.overdue && <b>{words.overdue}</b>} {demand.supervised && words.supervised}{' '}
              {demand.reminders > 0 && words.reminded(demand.reminders)}
            </p>
            <dl className="facts">
              <dt>{words.number}</dt>
              <dd>{demand.number}</dd>
              <dt>{words.asking}</dt>
              <dd>
                <OrganWords organ={demand.asking} none={words.none} />
              </dd>
              <dt>{words.items}</dt>
              <dd>{demand.items.join('、') || words.none}</dd>
              <dt>{words.proposal}</dt>
              <dd>
                <OrganWords organ={demand.proposal.organ} none={words.none} /> ·{' '}
                {words.why[demand.proposal.why]}
              </dd>
              <dt>{words.to}</dt>
              <dd>
                <OrganWords organ={demand.asked} none={words.none} />
              </dd>
              <dt>{words.due}</dt>
              <dd>{demand.dueOn ?? words.none}</dd>
              <dt>{words.duties}</dt>
              <dd>{demand.duty ?? words.none}</dd>
              {demand.reason && (
                <>
                  <dt>{words.reason}</dt>
                  <dd>{demand.reason}</dd>
                </>
              )}
            </dl>
            {demand.disowned.map((one) => (
              <p key={one.at + one.organ} className="soft">
                {words.disowned(one.organ, one.says, one.reason)}
              </p>
            ))}
            {demand.ruling && <p>{words.ruling(demand.ruling)}</p>}
            {demand.returnedBecause && <p>{demand.returnedBecause}</p>}
            <div className="acts">
              {demand.allowed.map((act) => (
                <Button
                  key={act}
                  kind={act === 'confirm' || act === 'rule' || act === 'dispatch' ? 'main' : 'usual'}
                  onClick={() => setAsks(act)}
                >
                  {words.acts[act]}
                </Button>
              ))}
            </div>
            {asks && demand.allowed.includes(asks) && (
              <AskDemand act={asks} demand={demand} onClose={() => setAsks(null)} />
            )}
            <h3>{words.timeline}</h3>
            <ol className="happened">
              {demand.timeline.map((one) => (
                <li key={one.at + one.type}>
                  <span className="quiet small">{formatMoment(one.at, language)}</span>{' '}
                  {happened[one.type] ?? one.type} {one.note && <span className="soft">{one.note}</span>}
                </li>
              ))}
            </ol>
          </>
        )}
      </Fetched>
    </aside>
  )
}
