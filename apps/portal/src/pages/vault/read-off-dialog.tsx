import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { MaterialView, ReadOffField, ReadOffProposal } from '@yimen/contract'
import { Button, Checkbox, DateInput, Field, Input, Notice, useMessages } from '@yimen/look'
import { useEffect, useId, useRef, useState } from 'react'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { ProblemError } from '../../api/problem-error.ts'
import { useAct } from '../../api/use-act.ts'
import { copyAddress } from '../../files/file-address.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { vaultMessages } from './vault-messages.ts'

type ReadOffDialogProps = { material: MaterialView; onClose: () => void }

/** What seems to stand on a picture, beside the picture: the person ticks, corrects, or leaves each value. */
export function ReadOffDialog({ material, onClose }: ReadOffDialogProps) {
  const words = useMessages(vaultMessages)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const { materialId, file } = material
  const query = useQuery({
    queryKey: ['read-off', materialId],
    queryFn: () =>
      answerOf(client.GET('/api/my/materials/{materialId}/reading', { params: { path: { materialId } } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return (
    <dialog ref={dialog} className="preview read-off" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{words.readOffTitle(material.name)}</h2>
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </header>
      <div className="beside">
        {file && <img src={copyAddress(file.fileId, { purpose: words.ownLook })} alt={material.name} />}
        <Fetched
          query={query}
          loading={words.reading}
          failed={{ title: words.notRead, words: words.notReadWords }}
        >
          {({ proposals }) =>
            proposals.length === 0 ? (
              <p>{words.nothingRead}</p>
            ) : (
              <Proposals
                materialId={materialId}
                proposals={proposals}
                onDone={() => dialog.current?.close()}
              />
            )
          }
        </Fetched>
      </div>
    </dialog>
  )
}

type ProposalsProps = { materialId: string; proposals: readonly ReadOffProposal[]; onDone: () => void }

function Proposals({ materialId, proposals, onDone }: ProposalsProps) {
  const words = useMessages(vaultMessages)
  const queries = useQueryClient()
  const [values, setValues] = useState<Partial<Record<ReadOffField, string>>>(
    Object.fromEntries(proposals.map(({ field, value }) => [field, value])),
  )
  const [taken, setTaken] = useState<readonly ReadOffField[]>([])
  const act = useAct()
  const confirm = async () => {
    const body = Object.fromEntries(
      proposals
        .filter(({ field }) => taken.includes(field))
        .map(({ field, value, confidence }) => [
          field,
          { value: values[field] ?? value, read: value, confidence },
        ]),
    )
    const answer = await act.run(JSON.stringify(body), (headers) =>
      answerOf(
        client.POST('/api/my/materials/{materialId}/read-off', {
          params: { path: { materialId } },
          body,
          headers: headersOf(headers),
        }),
      ),
    )
    if (!answer) return
    await queries.invalidateQueries({ queryKey: ['my-materials'] })
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (taken.length > 0) void confirm()
      }}
    >
      <p>{words.readOffWords}</p>
      {proposals.map(({ field, value, confidence, checked }) => (
        <div key={field} className="proposal">
          <Field
            label={words.readFields[field]}
            hint={`${words.sure(`${Math.round(confidence * 100)} %`)}${checked ? ` · ${words.digitFits}` : ''}`}
          >
            {(binding) =>
              field === 'issuedOn' || field === 'validUntil' ? (
                <DateInput
                  {...binding}
                  value={values[field] ?? value}
                  onValue={(typed) => setValues({ ...values, [field]: typed })}
                />
              ) : (
                <Input
                  {...binding}
                  value={values[field] ?? value}
                  onValue={(typed) => setValues({ ...values, [field]: typed })}
                />
              )
            }
          </Field>
          <Checkbox
            checked={taken.includes(field)}
            onValue={(on) => setTaken(on ? [...taken, field] : taken.filter((one) => one !== field))}
          >
            {words.takeValue}
            <span className="hidden">{words.readFields[field]}</span>
          </Checkbox>
        </div>
      ))}
      {act.error !== null && (
        <Notice tone="late" live="polite">
          {act.error instanceof ProblemError ? act.error.problem.title : words.notTaken}
        </Notice>
      )}
      <Button type="submit" kind="main" busy={act.busy}>
        {words.takeTicked(taken.length)}
      </Button>
    </form>
  )
}
