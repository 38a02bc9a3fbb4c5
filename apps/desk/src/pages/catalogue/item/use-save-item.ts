import type { operations } from '@yimen/client'
import { type CatalogueItem, ItemContent } from '@yimen/contract'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { isConflict } from '../../../api/problem-error.ts'
import { queryClient } from '../../../api/query-client.ts'
import { useAct } from '../../../api/use-act.ts'
import { itemQuery, keepItem } from '../queries.ts'
import { sayIssues } from './say-issue.ts'

type SaveBody = operations['catalog.save-item']['requestBody']['content']['application/json']

/** True when the contract's own schema takes it: what is sent then fits the type that was made from that schema. */
function isSaveBody(body: unknown): body is SaveBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'content' in body &&
    ItemContent.safeParse(body.content).success
  )
}

/** Saves the draft of an item: `wrong` says what its schema does not take, and nothing is sent then. After a conflict the newest content is fetched, and the changes are kept. */
export function useSaveItem(item: CatalogueItem, onSaved: () => void) {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const act = useAct(
    (content: ItemContent, headers) => {
      const body: unknown = { content }
      if (!isSaveBody(body)) throw new Error('the form holds what the contract does not take')
      return answerOf(
        client.POST('/api/desk/items/{itemId}/save', {
          params: { path: { itemId: item.itemId } },
          body,
          headers,
        }),
      )
    },
    {
      onDone: (answer) => {
        keepItem(answer)
        onSaved()
      },
      onRefused: (error) => {
        if (isConflict(error)) void queryClient.refetchQueries({ queryKey: itemQuery(item.itemId).queryKey })
      },
    },
  )
  const run = (content: ItemContent) => {
    const parsed = ItemContent.safeParse(content)
    setWrong(parsed.success ? [] : sayIssues(parsed.error.issues))
    if (parsed.success) act.run(parsed.data, item.rowVersion)
  }
  return { ...act, wrong, run }
}
