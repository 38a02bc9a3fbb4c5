import { useQuery } from '@tanstack/react-query'
import { Button, formatMoment, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { dutyQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

/** The last probes of a duty, fetched when somebody wants to see them. */
export function LastProbe({ dutyId }: { dutyId: string }) {
  const words = useMessages(sourcingMessages)
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button kind="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.probe}
      </Button>
      {open && <Probes dutyId={dutyId} />}
    </div>
  )
}

function Probes({ dutyId }: { dutyId: string }) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const query = useQuery(dutyQuery(dutyId))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {({ probes }) =>
        probes.length === 0 ? (
          <p className="soft">{words.notProbed}</p>
        ) : (
          <ul>
            {probes.slice(0, 5).map((probe) => (
              <li key={probe.at}>
                {formatMoment(probe.at, language)} · {words.up} {words.verdicts[probe.up]}
                {probe.milliseconds !== null &&
                  ` (${probe.milliseconds} ms${probe.fault ? `, ${probe.fault}` : ''})`}{' '}
                · {words.fresh} {words.verdicts[probe.fresh]} · {words.complete}{' '}
                {words.verdicts[probe.complete]}
              </li>
            ))}
          </ul>
        )
      }
    </Fetched>
  )
}
