import { Button, TooMany } from '@yimen/look'

type MoreRowsProps = {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  shown: number
  /** How many there are, where that was counted; `atLeast` = counted no further. */
  total: number | undefined
  atLeast?: boolean
  words: string
}

/** More than is listed: says how many, asks for one more condition, and offers the next ones. */
export function MoreRows({ query, shown, total, atLeast = false, words }: MoreRowsProps) {
  if (!query.hasNextPage) return null
  const act = (
    <Button busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
      {words}
    </Button>
  )
  return (
    <div className="more">
      {total === undefined ? act : <TooMany total={total} shown={shown} more={atLeast} acts={act} />}
    </div>
  )
}
