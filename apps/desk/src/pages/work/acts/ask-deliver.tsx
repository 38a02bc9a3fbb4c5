import { Choice, Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

const ways = ['counter', 'express', 'locker'] as const

/** Records how a result that is not delivered electronically was handed over. */
export function AskDeliver({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages).deliver
  const { optional } = useMessages(askMessages)
  const [way, setWay] = useState<(typeof ways)[number]>('counter')
  const [reference, setReference] = useState('')
  const act = useCaseAct(one, sendAct.deliver, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.question}
      consequence={<p>{words.words}</p>}
      word={words.act}
      onAct={() => act.run({ way, ...(reference.trim() ? { reference } : {}) })}
      onClose={onClose}
    >
      <Choice
        label={words.way}
        options={ways.map((value) => ({ value, label: words.ways[value] }))}
        value={way}
        onValue={(value) => setWay(ways.find((each) => each === value) ?? way)}
      />
      <Field label={words.reference} aside={way === 'counter' ? optional : undefined}>
        {(field) => (
          <Input
            {...field}
            required={way !== 'counter'}
            maxLength={100}
            value={reference}
            onValue={setReference}
          />
        )}
      </Field>
    </AskAct>
  )
}
