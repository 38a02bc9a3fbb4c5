import { useInfiniteQuery } from '@tanstack/react-query'
import type { DataDuty } from '@yimen/contract'
import { Button, EmptyState, StateWord, useLanguage, useMessages, Written } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { OrganWords } from '../organ-words.tsx'
import { dutiesQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { toneOfState } from '../tone-of-state.ts'
import { AskDuty } from './ask-duty.tsx'
import { LastProbe } from './last-probe.tsx'

type Act = DataDuty['allowed'][number]

/** The duties: what each covers and promises, whether it is kept, and what one may do. */
export function Duties() {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const query = useInfiniteQuery(dutiesQuery)
  const [asks, setAsks] = useState<{ duty: DataDuty; act: Act } | null>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const actWords: Record<Act, string> = {
    mount: words.mount,
    'go-live': words.goLive,
    withdraw: words.withdraw,
  }
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {() =>
        rows.length === 0 ? (
          <EmptyState title={words.noDuties[0] ?? ''} words={words.noDuties[1] ?? ''} />
        ) : (
          <>
            <ul className="duties">
              {rows.map((duty) => (
                <li key={duty.dutyId} className="panel">
                  <header>
                    <h2>
                      <OrganWords organ={duty.organ} none={words.none} /> · <Written text={duty.store} />
                    </h2>
                    <span className="quiet">{duty.number}</span>
                    <StateWord
                      tone={duty.failing ? 'late' : toneOfState(duty.state)}
                      word={duty.failing ? words.failing : words.states[duty.state]}
                    />
                    <span className="fill" />
                    {duty.allowed.map((act) => (
                      <Button key={act} onClick={() => setAsks({ duty, act })}>
                        {actWords[act]}
                      </Button>
                    ))}
                  </header>
                  <p>
                    {words.covers}：{duty.data.map(({ name }) => name[language]).join('、')}
                  </p>
                  <p className="soft">
                    {words.promise}：{words.cycles[duty.promise.cycle]} · {words.sharings[duty.sharing]} ·{' '}
                    {duty.basis}
                    {duty.interface && ` · ${duty.interface}`}
                  </p>
                  {duty.state === 'live' && <LastProbe dutyId={duty.dutyId} />}
                  {duty.withdrawnBecause && <p className="soft">{duty.withdrawnBecause}</p>}
                </li>
              ))}
            </ul>
            {query.hasNextPage && (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {words.showRows}
              </Button>
            )}
            {asks && <AskDuty {...asks} onClose={() => setAsks(null)} />}
          </>
        )
      }
    </Fetched>
  )
}
