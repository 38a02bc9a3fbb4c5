import type { CatalogueItem } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { AskReason } from '../../../frame/ask-reason.tsx'
import { keepItem } from '../queries.ts'
import { itemMessages } from './item-messages.ts'

type AskItemProps = { item: CatalogueItem; onDone: () => void; onClose: () => void }

function useSettled({ onDone, onClose }: AskItemProps) {
  return (answer: CatalogueItem) => {
    keepItem(answer)
    onClose()
    onDone()
  }
}

/** Publishes the draft: people see it at once, running cases keep their version. */
export function AskPublish(props: AskItemProps) {
  const words = useMessages(itemMessages)
  const { item } = props
  const act = useAct(
    (itemId: string, headers) =>
      answerOf(
        client.POST('/api/desk/items/{itemId}/publish', { params: { path: { itemId } }, body: {}, headers }),
      ),
    { onDone: useSettled(props) },
  )
  return (
    <AskFirst
      act={act}
      question={words.publishQuestion}
      consequence={words.publishWords}
      word={words.publishAct(item.version)}
      failed={words.failedAct}
      onAct={() => act.run(item.itemId, item.rowVersion)}
      onClose={props.onClose}
    />
  )
}

/** Withdraws a published item, with the reason. */
export function AskWithdraw(props: AskItemProps) {
  const words = useMessages(itemMessages)
  const { item } = props
  const act = useAct(
    (body: { reason: string }, headers) =>
      answerOf(
        client.POST('/api/desk/items/{itemId}/withdraw', {
          params: { path: { itemId: item.itemId } },
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
      failed={words.failedAct}
      onAct={(reason) => act.run({ reason }, item.rowVersion)}
      label={words.reason}
      onClose={props.onClose}
    />
  )
}
