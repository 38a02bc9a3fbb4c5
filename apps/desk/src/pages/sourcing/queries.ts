import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { BoardFigure, DemandState } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type DemandFilter = {
  q: string
  state: DemandState | ''
  kind: 'element' | 'material' | ''
  asking: string
  mine: boolean
  overdue: boolean
  campaign: string
}

export const noFilter: DemandFilter = {
  q: '',
  state: '',
  kind: '',
  asking: '',
  mine: false,
  overdue: false,
  campaign: '',
}

/** True when something narrows the list. */
export function isFiltered({ q, state, kind, asking, mine, overdue, campaign }: DemandFilter): boolean {
  return mine || overdue || [q, state, kind, asking, campaign].some((word) => word !== '')
}

/** The demands that fit, a thousand at a time: the grid fetches on by itself. */
export function demandsQuery(filter: DemandFilter) {
  const { q, state, kind, asking, mine, overdue, campaign } = filter
  return infiniteQueryOptions({
    queryKey: ['sourcing', 'demands', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/sourcing/demands', {
          params: {
            query: {
              limit: 1000,
              ...(q ? { q } : {}),
              ...(state ? { state } : {}),
              ...(kind ? { kind } : {}),
              ...(asking ? { asking } : {}),
              ...(mine ? { mine: 'true' } : {}),
              ...(overdue ? { overdue: 'true' } : {}),
              ...(campaign ? { campaign } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

export function demandQuery(demandId: string) {
  return queryOptions({
    queryKey: ['sourcing', 'demand', demandId],
    queryFn: () =>
      answerOf(client.GET('/api/desk/sourcing/demands/{demandId}', { params: { path: { demandId } } })),
  })
}

export const dutiesQuery = infiniteQueryOptions({
  queryKey: ['sourcing', 'duties'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/desk/sourcing/duties', {
        params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

export const suppliesQuery = infiniteQueryOptions({
  queryKey: ['sourcing', 'supplies'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/desk/sourcing/supplies', {
        params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

export function dutyQuery(dutyId: string) {
  return queryOptions({
    queryKey: ['sourcing', 'duty', dutyId],
    queryFn: () =>
      answerOf(client.GET('/api/desk/sourcing/duties/{dutyId}', { params: { path: { dutyId } } })),
  })
}

export const boardQuery = queryOptions({
  queryKey: ['sourcing', 'board'],
  queryFn: () => answerOf(client.GET('/api/desk/sourcing/board')),
})

export function boardRowsQuery(figure: BoardFigure, counts: boolean, organ: string) {
  return queryOptions({
    queryKey: ['sourcing', 'board', figure, counts, organ],
    queryFn: () =>
      answerOf(
        client.GET('/api/desk/sourcing/board/rows', {
          params: { query: { figure, counts: String(counts), limit: 200, ...(organ ? { organ } : {}) } },
        }),
      ),
  })
}

export const campaignsQuery = queryOptions({
  queryKey: ['sourcing', 'campaigns'],
  queryFn: () => answerOf(client.GET('/api/desk/sourcing/campaigns')),
})

export function campaignQuery(campaignId: string) {
  return queryOptions({
    queryKey: ['sourcing', 'campaign', campaignId],
    queryFn: () =>
      answerOf(client.GET('/api/desk/sourcing/campaigns/{campaignId}', { params: { path: { campaignId } } })),
  })
}

export function graphQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['sourcing', 'graph', itemCode],
    queryFn: () =>
      answerOf(client.GET('/api/desk/sourcing/graph/{itemCode}', { params: { path: { itemCode } } })),
  })
}

/** Elements or standard types that fit what was typed, to choose one; nothing before something was typed. */
export function offeredDataQuery(kind: 'element' | 'material', q: string) {
  return queryOptions({
    queryKey: ['sourcing-data', kind, q],
    enabled: q !== '',
    queryFn: async (): Promise<{ code: string; name: { zh: string; en: string } }[]> => {
      if (kind === 'element') {
        const found = await answerOf(
          client.GET('/api/desk/elements', { params: { query: { q, limit: 20, offered: 'true' } } }),
        )
        return found.rows
      }
      const found = await answerOf(
        client.GET('/api/desk/material-types', { params: { query: { q, limit: 20 } } }),
      )
      return found.rows.filter(({ mergedInto }) => mergedInto === null)
    },
  })
}

/** Published items by name, for choosing one. */
export const itemsQuery = queryOptions({
  queryKey: ['published-items'],
  queryFn: () => answerOf(client.GET('/api/items', { params: { query: { limit: 50 } } })),
  staleTime: 60_000,
})

/** After an act, everything about sources is fetched anew. */
export function refreshSourcing(): void {
  void queryClient.invalidateQueries({ queryKey: ['sourcing'] })
}
