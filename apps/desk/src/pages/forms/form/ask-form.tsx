import type { LibraryForm } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { AskReason } from '../../../frame/ask-reason.tsx'
import { keepForm } from '../queries.ts'
import { formActsMessages } from './form-acts-messages.ts'

type AskFormProps = { form: LibraryForm; onDone: () => void; onClose: () => void }

function useSettled({ onDone, onClose }: AskFormProps) {
  return (answer: LibraryForm) => {
    keepForm(answer)
    onClose()
    onDone()
  }
}

/** Publishes the draft: items may take it at once. */
export function AskPublishForm(props: AskFormProps) {
  const words = useMessages(formActsMessages)
  const { form } = props
  const act = useAct(
    (code: string, headers) =>
      answerOf(
        client.POST('/api/desk/forms/{code}/publish', { params: { path: { code } }, body: {}, headers }),
      ),
    { onDone: useSettled(props) },
  )
  return (
    <AskFirst
      act={act}
      question={words.publishQuestion}
      consequence={words.publishWords}
      word={words.publishAct(form.revision)}
      failed={words.failed}
      onAct={() => act.run(form.code, form.rowVersion)}
      onClose={props.onClose}
    />
  )
}

/** Withdraws a published form, with the reason. */
export function AskWithdrawForm(props: AskFormProps) {
  const words = useMessages(formActsMessages)
  const { form } = props
  const act = useAct(
    (body: { reason: string }, headers) =>
      answerOf(
        client.POST('/api/desk/forms/{code}/withdraw', {
          params: { path: { code: form.code } },
          body,
          headers,
        }),
      ),
    { onDone: useSettled(props) },
  )
  return (
    <AskReason
      act={act}
      grave
      question={words.withdrawQuestion}
      consequence={words.withdrawWords}
      word={words.withdrawAct}
      failed={words.failed}
      onAct={(reason) => act.run({ reason }, form.rowVersion)}
      label={words.reason}
      onClose={props.onClose}
    />
  )
}
