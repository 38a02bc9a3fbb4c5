import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { FormLevel, LibraryForm } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type FormState = LibraryForm['state']
export type FormsFilter = { q: string; level: FormLevel | ''; state: FormState | '' }

/** Forms of the library, page by page. */
export function formsQuery({ q, level, state }: FormsFilter) {
  return infiniteQueryOptions({
    queryKey: ['forms', 'list', q, level, state],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/forms', {
          params: {
            query: {
              limit: 50,
              ...(q ? { q } : {}),
              ...(level ? { level } : {}),
              ...(state ? { state } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One form in full: newest content, what its fields mean, its revisions. */
export function formQuery(code: string) {
  return queryOptions({
    queryKey: ['forms', 'form', code],
    queryFn: (): Promise<LibraryForm> =>
      answerOf(client.GET('/api/desk/forms/{code}', { params: { path: { code } } })),
  })
}

/** One revision of a form; published ones never change. */
export function revisionQuery(code: string, revision: number) {
  return queryOptions({
    queryKey: ['forms', 'revision', code, revision],
    queryFn: () =>
      answerOf(
        client.GET('/api/desk/forms/{code}/revisions/{revision}', {
          params: { path: { code, revision } },
        }),
      ),
  })
}

/** Elements to put on a form, by words. */
export function offeredElementsQuery(q: string) {
  return queryOptions({
    queryKey: ['forms', 'elements', q],
    queryFn: () =>
      answerOf(client.GET('/api/desk/elements', { params: { query: { q, limit: 20, offered: 'true' } } })),
  })
}

/** Takes over what an act answered; lists and revisions are fetched anew. */
export function keepForm(form: LibraryForm): void {
  queryClient.setQueryData<LibraryForm>(formQuery(form.code).queryKey, form)
  void queryClient.invalidateQueries({ queryKey: ['forms', 'list'] })
  void queryClient.invalidateQueries({ queryKey: ['forms', 'revision', form.code] })
}
