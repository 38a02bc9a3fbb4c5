import { DemandState } from '@yimen/contract'
import { Button, Checkbox, Field, Input, Notice, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { type DemandFilter, refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

type FiltersProps = { filter: DemandFilter; onFilter: (filter: DemandFilter) => void; office: boolean }

/** The conditions of the grid; for the office also where the demands come from. */
export function Filters({ filter, onFilter, office }: FiltersProps) {
  const words = useMessages(sourcingMessages)
  const [told, setTold] = useState('')
  const set = (part: Partial<DemandFilter>) => onFilter({ ...filter, ...part })
  const derive = useAct(
    (_: null, headers) => answerOf(client.POST('/api/desk/sourcing/derive-demands', { body: {}, headers })),
    {
      onDone: ({ created, changed, cancelled }) => {
        setTold(words.derived(created, changed, cancelled))
        refreshSourcing()
      },
    },
  )
  const propose = useAct(
    (_: null, headers) => answerOf(client.POST('/api/desk/sourcing/propose-matches', { body: {}, headers })),
    {
      onDone: ({ changed }) => {
        setTold(words.proposed(changed))
        refreshSourcing()
      },
    },
  )
  return (
    <>
      <div className="narrow">
        <Field label={words.search}>
          {(field) => <Input {...field} type="search" value={filter.q} onValue={(q) => set({ q })} />}
        </Field>
        <Field label={words.state}>
          {(field) => (
            <Select
              {...field}
              value={filter.state}
              empty={words.all}
              options={DemandState.options.map((value) => ({ value, label: words.states[value] }))}
              onValue={(value) => set({ state: DemandState.options.find((one) => one === value) ?? '' })}
            />
          )}
        </Field>
        <Field label={words.kind}>
          {(field) => (
            <Select
              {...field}
              value={filter.kind}
              empty={words.all}
              options={[
                { value: 'element', label: words.element },
                { value: 'material', label: words.material },
              ]}
              onValue={(value) => set({ kind: value === 'element' || value === 'material' ? value : '' })}
            />
          )}
        </Field>
        <Checkbox checked={filter.mine} onValue={(mine) => set({ mine })}>
          {words.mine}
        </Checkbox>
        <Checkbox checked={filter.overdue} onValue={(overdue) => set({ overdue })}>
          {words.overdueOnly}
        </Checkbox>
        {office && (
          <>
            <Button busy={derive.busy} onClick={() => derive.run(null)}>
              {words.derive}
            </Button>
            <Button busy={propose.busy} onClick={() => propose.run(null)}>
              {words.propose}
            </Button>
          </>
        )}
      </div>
      {told && (
        <Notice tone="done" live="polite">
          {told}
        </Notice>
      )}
      <ActProblem error={derive.error ?? propose.error} fallback={words.notDone} />
    </>
  )
}
