import { type Demand, SharingType, UpdateCycle } from '@yimen/contract'
import { Checkbox, Field, Input, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { wrongAt } from '../../../frame/wrong-at.tsx'
import { refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

/** Confirms a demand: what the organ binds itself to. */
export function AskConfirm({ demand, onClose }: { demand: Demand; onClose: () => void }) {
  const words = useMessages(sourcingMessages)
  const [store, setStore] = useState('')
  const [cycle, setCycle] = useState<UpdateCycle>('daily')
  const [sharing, setSharing] = useState<SharingType>('unconditional')
  const [basis, setBasis] = useState('')
  const [address, setAddress] = useState('')
  const [completeness, setCompleteness] = useState('')
  const [alsoOthers, setAlsoOthers] = useState(true)
  const act = useAct(
    (_: { store: string; basis: string; address: string; completeness: string }, headers) =>
      answerOf(
        client.POST('/api/desk/sourcing/demands/{demandId}/confirm', {
          params: { path: { demandId: demand.demandId } },
          body: {
            duty: {
              store,
              promise: {
                cycle,
                completeness: completeness === '' ? null : Number(completeness),
                availability: null,
                answerWithin: null,
              },
              interface: address === '' ? null : address,
              sharing,
              basis,
            },
            alsoOthers,
          },
          headers,
        }),
      ),
    {
      onDone: () => {
        refreshSourcing()
        onClose()
      },
    },
  )
  return (
    <AskFirst
      act={act}
      question={words.confirmQuestion}
      consequence={words.confirmWords}
      word={words.acts.confirm}
      failed={words.notDone}
      onAct={() => act.run({ store, basis, address, completeness }, demand.version)}
      onClose={onClose}
    >
      <Field label={words.store} error={wrongAt(act.error, 'body.duty.store')}>
        {(field) => <Input {...field} value={store} onValue={setStore} />}
      </Field>
      <Field label={words.cycle}>
        {(field) => (
          <Select
            {...field}
            value={cycle}
            options={UpdateCycle.options.map((value) => ({ value, label: words.cycles[value] }))}
            onValue={(value) => setCycle(UpdateCycle.options.find((one) => one === value) ?? cycle)}
          />
        )}
      </Field>
      <Field label={words.sharing} error={wrongAt(act.error, 'body.duty.sharing')}>
        {(field) => (
          <Select
            {...field}
            value={sharing}
            options={SharingType.options.map((value) => ({ value, label: words.sharings[value] }))}
            onValue={(value) => setSharing(SharingType.options.find((one) => one === value) ?? sharing)}
          />
        )}
      </Field>
      <Field label={words.basis} error={wrongAt(act.error, 'body.duty.basis')}>
        {(field) => <Input {...field} value={basis} onValue={setBasis} />}
      </Field>
      <Field label={words.completeness} error={wrongAt(act.error, 'body.duty.promise.completeness')}>
        {(field) => <Input {...field} inputMode="numeric" value={completeness} onValue={setCompleteness} />}
      </Field>
      <Field label={words.address} error={wrongAt(act.error, 'body.duty.interface')}>
        {(field) => <Input {...field} type="url" value={address} onValue={setAddress} />}
      </Field>
      <Checkbox checked={alsoOthers} onValue={setAlsoOthers}>
        {words.alsoOthers}
      </Checkbox>
    </AskFirst>
  )
}
