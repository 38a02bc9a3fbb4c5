import type { UseQueryResult } from '@tanstack/react-query'
import { ErrorState, Skeleton, useMessages } from '@yimen/look'
import type { ReactNode } from 'react'
import { ProblemError, referenceOf } from '../api/problem-error.ts'
import { frameMessages } from './frame-messages.ts'

type FetchedProps<T> = {
  query: UseQueryResult<T>
  /** What is being fetched. */
  loading: string
  /** What could not be had, and what still works. */
  failed: { title: string; words: string }
  children: (data: T) => ReactNode
}

/** The states of something fetched: grey bars, the problem with a way on, or the thing itself. */
export function Fetched<T>({ query, loading, failed, children }: FetchedProps<T>) {
  const words = useMessages(frameMessages)
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Skeleton words={loading} />
  const { error } = query
  const told = error instanceof ProblemError && error.problem.status < 500 ? error.problem : null
  const detail = told && told.detail !== told.title ? told.detail : ''
  // what was refused for good stays refused; only too many requests pass by waiting
  if (told && told.status !== 429)
    return <ErrorState title={told.title} words={detail || words.refusedWords} code={referenceOf(error)} />
  return (
    <ErrorState
      title={told?.title ?? failed.title}
      words={detail || failed.words || words.passingWords}
      code={referenceOf(error)}
      onAgain={() => void query.refetch()}
    />
  )
}
