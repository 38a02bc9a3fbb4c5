import { SharingType, UpdateCycle } from '@yimen/contract'
import { Button, Checkbox, Field, Input, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { wrongAt } from '../../../frame/wrong-at.tsx'
import { DataPicker } from '../data-picker.tsx'
import { refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { supplyWords } from './supply-words.ts'

type Registered = {
  organ: string
  kind: 'element' | 'material'
  store: string
  cycle: UpdateCycle
  sharing: SharingType
  sharingBasis: string | null
  complete: boolean
}

/** Registers what one's department supplies. */
export function RegisterSupply({ organs }: { organs: readonly string[] }) {
  const words = useMessages(sourcingMessages)
  const own = useMessages(supplyWords)
  const [typed, setTyped] = useState<Registered>({
    organ: organs[0] ?? '',
    kind: 'element',
    store: '',
    cycle: 'daily',
    sharing: 'unconditional',
    sharingBasis: null,
    complete: true,
  })
  const [data, setData] = useState<{ code: string; name: { zh: string; en: string } } | null>(null)
  const set = (part: Partial<Registered>) => setTyped({ ...typed, ...part })
  const act = useAct(
    (body: Registered & { code: string }, headers) =>
      answerOf(client.POST('/api/desk/sourcing/supplies', { body, headers })),
    {
      onDone: () => {
        setData(null)
        refreshSourcing()
      },
    },
  )
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        if (data) act.run({ ...typed, code: data.code })
      }}
    >
      <Field label={words.kind}>
        {(field) => (
          <Select
            {...field}
            value={typed.kind}
            options={[
              { value: 'element', label: words.element },
              { value: 'material', label: words.material },
            ]}
            onValue={(kind) => {
              set({ kind: kind === 'material' ? 'material' : 'element' })
              setData(null)
            }}
          />
        )}
      </Field>
      <DataPicker kind={typed.kind} chosen={data} error={wrongAt(act.error, 'body.code')} onPick={setData} />
      <Field label={words.store} error={wrongAt(act.error, 'body.store')}>
        {(field) => (
          <Input {...field} required minLength={2} value={typed.store} onValue={(store) => set({ store })} />
        )}
      </Field>
      <Field label={words.cycle}>
        {(field) => (
          <Select
            {...field}
            value={typed.cycle}
            options={UpdateCycle.options.map((value) => ({ value, label: words.cycles[value] }))}
            onValue={(value) =>
              set({ cycle: UpdateCycle.options.find((one) => one === value) ?? typed.cycle })
            }
          />
        )}
      </Field>
      <Field label={words.sharing}>
        {(field) => (
          <Select
            {...field}
            value={typed.sharing}
            options={SharingType.options.map((value) => ({ value, label: words.sharings[value] }))}
            onValue={(value) =>
              set({ sharing: SharingType.options.find((one) => one === value) ?? typed.sharing })
            }
          />
        )}
      </Field>
      {typed.sharing !== 'unconditional' && (
        <Field label={words.basis} error={wrongAt(act.error, 'body.sharingBasis')}>
          {(field) => (
            <Input
              {...field}
              required
              value={typed.sharingBasis ?? ''}
              onValue={(sharingBasis) => set({ sharingBasis })}
            />
          )}
        </Field>
      )}
      <Checkbox checked={typed.complete} onValue={(complete) => set({ complete })}>
        {own.complete}
      </Checkbox>
      <Button type="submit" busy={act.busy}>
        {own.register}
      </Button>
      <ActProblem error={act.error} fallback={words.notDone} />
    </form>
  )
}
