import { useQuery } from '@tanstack/react-query'
import { ChineseOnlyNote, useMessages } from '@yimen/look'
import { Fetched } from '../../../frame/fetched.tsx'
import { itemQuery } from '../queries.ts'
import { ItemAtWork } from './item-at-work.tsx'
import { itemMessages } from './item-messages.ts'

/** One item of the catalogue, fetched. */
export function ItemWork({ itemId, search }: { itemId: string; search: string }) {
  const words = useMessages(itemMessages)
  const query = useQuery(itemQuery(itemId))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(item) => (
        <ChineseOnlyNote>
          <ItemAtWork item={item} search={search} />
        </ChineseOnlyNote>
      )}
    </Fetched>
  )
}
