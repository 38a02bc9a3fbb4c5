import type { Demand } from '@yimen/contract'
import { Button, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { OrganSelect } from '../organ-select.tsx'
import { refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

type BulkBarProps = {
  rows: readonly Demand[]
  selected: ReadonlySet<string>
  filled: ReadonlyMap<string, string>
  onFill: (filled: ReadonlyMap<string, string>) => void
  onDone: () => void
}

type Sent = { demandId: string; version: number; organ: string | null }

/** So many go to the server in one act. */
const most = 2000

/** Fills an organ in for the selected rows, and dispatches what is selected or filled in. */
export function BulkBar({ rows, selected, filled, onFill, onDone }: BulkBarProps) {
  const words = useMessages(sourcingMessages)
  const [organ, setOrgan] = useState('')
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<{ done: number; refused: readonly string[] } | null>(null)
  const act = useAct(
    (sent: Sent[], headers) =>
      answerOf(client.POST('/api/desk/sourcing/dispatch-demands', { body: { rows: sent }, headers })),
    {
      onDone: ({ done, refused }) => {
        setTold({ done: done.length, refused: [...new Set(refused.map(({ why }) => why))] })
        setAsking(false)
        refreshSourcing()
        onDone()
      },
    },
  )
  const going = rows.filter(
    ({ demandId, allowed }) =>
      allowed.includes('dispatch') && (selected.has(demandId) || filled.has(demandId)),
  )
  const count = Math.min(going.length, most)
  const send = () =>
    act.run(
      going
        .slice(0, most)
        .map(({ demandId, version }) => ({ demandId, version, organ: filled.get(demandId) ?? null })),
    )
  return (
    <div className="bulk">
      <OrganSelect label={words.to} value={organ} onValue={setOrgan} />
      <Button
        disabled={organ === '' || selected.size === 0}
        onClick={() =>
          onFill(new Map([...filled, ...[...selected].map((id): [string, string] => [id, organ])]))
        }
      >
        {words.assign}
      </Button>
      <Button kind="main" disabled={going.length === 0} onClick={() => setAsking(true)}>
        {words.dispatchAll(count)}
      </Button>
      {asking && (
        <AskFirst
          act={act}
          question={words.dispatchQuestion(count)}
          consequence={words.dispatchWords}
          word={words.dispatchAll(count)}
          failed={words.notDone}
          onAct={send}
          onClose={() => setAsking(false)}
        />
      )}
      {told && (
        <Notice tone={told.refused.length === 0 ? 'done' : 'near'} live="polite">
          {words.dispatched(told.done, told.refused.length)} {told.refused.join('；')}
        </Notice>
      )}
    </div>
  )
}
