import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ElementDetail, ElementType } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type ElementFilter = { q: string; type: ElementType | ''; unused: boolean }

export const elementTypes: readonly ElementType[] = [
  'string',
  'text',
  'integer',
  'decimal',
  'date',
  'boolean',
  'code',
  'code-list',
  'file',
]

/** Elements of the district, page by page. */
export function elementsQuery({ q, type, unused }: ElementFilter) {
  return infiniteQueryOptions({
    queryKey: ['elements', q, type, unused],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/elements', {
          params: {
            query: {
              limit: 50,
              ...(q ? { q } : {}),
              ...(type ? { type } : {}),
              ...(unused ? { unused: 'true' } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One element with its uses and history. */
export function elementQuery(code: string) {
  return queryOptions({
    queryKey: ['elements', 'one', code],
    queryFn: () => answerOf(client.GET('/api/desk/elements/{code}', { params: { path: { code } } })),
  })
}

/** Takes over what an act answered; the lists are fetched anew. */
export function keepElement(answer: ElementDetail): void {
  queryClient.setQueryData<ElementDetail>(['elements', 'one', answer.element.code], answer)
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'elements' && queryKey[2] !== answer.element.code,
  })
}
