import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { MaterialTypeView } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export const typeKinds = [
  'certificate',
  'other',
  'not-electronic',
  'not-shared',
  'not-recognised',
  'merged',
] as const
export type TypeFilter = { q: string; kind: (typeof typeKinds)[number] | '' }

/** The standard types in order of name, page by page. */
export function typesQuery({ q, kind }: TypeFilter) {
  return infiniteQueryOptions({
    queryKey: ['material-types', q, kind],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/material-types', {
          params: {
            query: {
              limit: 50,
              ...(q ? { q } : {}),
              ...(kind ? { kind } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One standard type in full. */
export function typeQuery(code: string) {
  return queryOptions({
    queryKey: ['material-types', 'type', code],
    queryFn: () => answerOf(client.GET('/api/desk/material-types/{code}', { params: { path: { code } } })),
  })
}

/** Published items that ask for a type, page by page. */
export function usesQuery(code: string) {
  return infiniteQueryOptions({
    queryKey: ['material-types', 'uses', code],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/material-type-uses', {
          params: { query: { materialType: code, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** Takes over what an act answered; the lists are fetched anew. */
export function keepType(answer: MaterialTypeView): void {
  queryClient.setQueryData<MaterialTypeView>(['material-types', 'type', answer.code], answer)
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'material-types' && queryKey[2] !== answer.code,
  })
}
