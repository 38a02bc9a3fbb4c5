import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CatalogueItem } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type ItemState = 'draft' | 'published' | 'withdrawn'
export type CatalogueFilter = { q: string; organ: string; state: ItemState | ''; rule: string }

/** The items that this post may see, with their lint scores, page by page. */
export function catalogueQuery({ q, organ, state, rule }: CatalogueFilter) {
  return infiniteQueryOptions({
    queryKey: ['catalogue', q, organ, state, rule],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/items', {
          params: {
            query: {
              limit: 50,
              ...(q ? { q } : {}),
              ...(organ ? { organ } : {}),
              ...(state ? { state } : {}),
              ...(rule ? { rule } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** How each department's items keep the rules, live. */
export const scoresQuery = queryOptions({
  queryKey: ['catalogue', 'scores'],
  queryFn: () => answerOf(client.GET('/api/desk/catalogue-scores')),
})

/** One item in full, with what lint says of it. */
export function itemQuery(itemId: string) {
  return queryOptions({
    queryKey: ['catalogue', 'item', itemId],
    queryFn: () => answerOf(client.GET('/api/desk/items/{itemId}', { params: { path: { itemId } } })),
  })
}

/** Takes over what an act answered; lists and scores are fetched anew. */
export function keepItem(answer: CatalogueItem): void {
  queryClient.setQueryData<CatalogueItem>(['catalogue', 'item', answer.itemId], answer)
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'catalogue' && queryKey[2] !== answer.itemId,
  })
}
