import { useQuery } from '@tanstack/react-query'
import { Button, Field, Select, TextArea, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { organsQuery } from '../../../api/organs.ts'
import { useAct } from '../../../api/use-act.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { wrongAt } from '../../../frame/wrong-at.tsx'
import { DataPicker } from '../data-picker.tsx'
import { refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { fileWords } from './file-words.ts'

type Filed = { asking: string; kind: 'element' | 'material'; code: string; name: string; reason: string }

type FileDemandProps = {
  /** Organs for which one may ask; `all` for the office. */
  organs: readonly string[] | 'all'
  onFiled: (demandId: string) => void
}

/** Files by hand what no item asks for yet; it opens as a draft, which is submitted there. */
export function FileDemand({ organs, onFiled }: FileDemandProps) {
  const words = useMessages(sourcingMessages)
  const own = useMessages(fileWords)
  const { language } = useLanguage()
  const known = useQuery(organsQuery).data?.organs ?? []
  const askers = known.filter(({ code }) => organs === 'all' || organs.includes(code))
  const [asking, setAsking] = useState(organs !== 'all' && organs.length === 1 ? (organs[0] ?? '') : '')
  const [kind, setKind] = useState<'element' | 'material'>('element')
  const [data, setData] = useState<{ code: string; name: { zh: string; en: string } } | null>(null)
  const [reason, setReason] = useState('')
  const act = useAct(
    ({ asking, kind, code, name, reason }: Filed, headers) =>
      answerOf(
        client.POST('/api/desk/sourcing/demands', {
          body: { asking, kind, code, name, reason, items: [], yearly: null },
          headers,
        }),
      ),
    {
      onDone: ({ demandId }) => {
        setData(null)
        setReason('')
        refreshSourcing()
        onFiled(demandId)
      },
    },
  )
  return (
    <form
      className="stack file-demand"
      onSubmit={(event) => {
        event.preventDefault()
        if (data) act.run({ asking, kind, code: data.code, name: data.name.zh, reason })
      }}
    >
      <p className="soft">{own.fileWords}</p>
      <Field label={words.asking} error={wrongAt(act.error, 'body.asking')}>
        {(field) => (
          <Select
            {...field}
            required
            value={asking}
            empty={words.choose}
            options={askers.map(({ code, shortName, shortNameEnglish }) => ({
              value: code,
              label: language === 'en' ? (shortNameEnglish ?? shortName) : shortName,
            }))}
            onValue={setAsking}
          />
        )}
      </Field>
      <Field label={words.kind}>
        {(field) => (
          <Select
            {...field}
            value={kind}
            options={[
              { value: 'element', label: words.element },
              { value: 'material', label: words.material },
            ]}
            onValue={(value) => {
              setKind(value === 'material' ? 'material' : 'element')
              setData(null)
            }}
          />
        )}
      </Field>
      <DataPicker kind={kind} chosen={data} error={wrongAt(act.error, 'body.code')} onPick={setData} />
      <Field label={words.reason} hint={own.reasonHint} error={wrongAt(act.error, 'body.reason')}>
        {(field) => (
          <TextArea {...field} required minLength={2} rows={3} value={reason} onValue={setReason} />
        )}
      </Field>
      <ActProblem error={act.error} fallback={words.notDone} />
      <div className="acts">
        <Button type="submit" kind="main" busy={act.busy}>
          {own.keepDraft}
        </Button>
      </div>
    </form>
  )
}
