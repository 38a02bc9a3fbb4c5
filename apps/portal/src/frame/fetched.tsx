import type { UseQueryResult } from '@tanstack/react-query'
import { ErrorState, Skeleton, useMessages } from '@yimen/look'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { codeOf, ProblemError } from '../api/problem-error.ts'
import { signInAddress } from '../api/session.ts'
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
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Skeleton words={loading} />
  const { error } = query
  return <FetchFailed error={error} failed={failed} onAgain={() => void query.refetch()} />
}

type FetchFailedProps = { error: unknown; failed: { title: string; words: string }; onAgain: () => void }

/** What was refused says why and is not tried again; what merely did not arrive can be fetched once more. */
function FetchFailed({ error, failed, onAgain }: FetchFailedProps) {
  const own = useMessages(frameMessages)
  if (error instanceof ProblemError && error.problem.status === 401) return <SignInFirst />
  if (error instanceof ProblemError && error.problem.status < 500) {
    const { title, detail } = error.problem
    return <ErrorState title={title} words={detail === title ? own.notForYou : detail} code={codeOf(error)} />
  }
  return <ErrorState title={failed.title} words={failed.words} code={codeOf(error)} onAgain={onAgain} />
}

/** Offers to sign in, and to come back here. */
export function SignInFirst() {
  const words = useMessages(frameMessages)
  const [location] = useLocation()
  return (
    <div className="page-state">
      <p>
        <b>{words.signInFirst}</b>
      </p>
      <p className="soft">{words.signInWords}</p>
      <Link href={signInAddress(location)} className="button main">
        {words.signIn}
      </Link>
    </div>
  )
}
