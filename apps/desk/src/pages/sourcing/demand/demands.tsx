import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { EmptyState, Notice, useMessages } from '@yimen/look'
import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import { organsQuery } from '../../../api/organs.ts'
import { isPostedAs, useStaff } from '../../../api/session.ts'
import { Fetched } from '../../../frame/fetched.tsx'
import { DemandGrid } from '../grid/demand-grid.tsx'
import { type DemandFilter, demandsQuery, isFiltered, noFilter } from '../queries.ts'
import { SheetBar } from '../sheet/sheet-bar.tsx'
import { sourcingMessages } from '../sourcing-messages.ts'
import { BulkBar } from './bulk-bar.tsx'
import { DemandPart } from './demand-part.tsx'
import { FileDemand } from './file-demand.tsx'
import { fileWords } from './file-words.ts'
import { Filters } from './filters.tsx'

/** More than this is not fetched into one grid: one narrows the conditions. */
const most = 20_000

/** The book of demands: a grid, bulk work on it, the workbook, and the demand that is open. */
export function Demands() {
  const words = useMessages(sourcingMessages)
  const own = useMessages(fileWords)
  const who = useStaff()
  const office = isPostedAs(who, 'data-coordinator')
  const organsOfOwn = who?.posts.filter(({ role }) => role === 'data-steward').map(({ organ }) => organ) ?? []
  const asks = office || organsOfOwn.includes('*') ? 'all' : organsOfOwn
  const [params, setParams] = useSearchParams()
  const [filter, setFilter] = useState<DemandFilter>({
    ...noFilter,
    mine: isPostedAs(who, 'data-steward') && !office,
    campaign: params.get('campaign') ?? '',
  })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [filled, setFilled] = useState<ReadonlyMap<string, string>>(new Map())
  const [unknown, setUnknown] = useState<readonly string[]>([])
  const organs = useQuery(organsQuery).data?.organs ?? []
  const query = useInfiniteQuery(demandsQuery(filter))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data])
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && rows.length < most) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, rows.length])

  const byWord = new Map(
    organs.flatMap(({ code, name, shortName }) => [code, name, shortName].map((word) => [word, code])),
  )
  const paste = (cells: ReadonlyMap<string, string>) => {
    const next = new Map(filled)
    const strange: string[] = []
    for (const [demandId, word] of cells) {
      const code = byWord.get(word)
      if (code) next.set(demandId, code)
      else if (word === '') next.delete(demandId)
      else strange.push(word)
    }
    setFilled(next)
    setUnknown([...new Set(strange)])
  }
  const open = params.get('open')
  const show = (demandId: string | null) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      if (demandId) next.set('open', demandId)
      else next.delete('open')
      return next
    })
  return (
    <div className="demands">
      <Filters filter={filter} onFilter={setFilter} office={office} />
      {(asks === 'all' || asks.length > 0) && (
        <details className="sheet">
          <summary>{own.file}</summary>
          <FileDemand organs={asks} onFiled={show} />
        </details>
      )}
      <SheetBar office={office} />
      {unknown.length > 0 && (
        <Notice tone="late" live="polite">
          {words.unknownOrgans(unknown.slice(0, 8).join('、'))}
        </Notice>
      )}
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {(data) => {
          const total = data.pages[0]?.total ?? 0
          if (total === 0) {
            const [title = '', then = ''] = isFiltered(filter)
              ? words.noDemands
              : office
                ? own.noneYet
                : own.noneYetHere
            return (
              <>
                <EmptyState title={title} words={then} />
                {open && <DemandPart key={open} demandId={open} onClose={() => show(null)} />}
              </>
            )
          }
          return (
            <div className={open ? 'with-part open' : 'with-part'}>
              <div className="grid-part">
                {office && (
                  <BulkBar
                    rows={rows}
                    selected={selected}
                    filled={filled}
                    onFill={setFilled}
                    onDone={() => {
                      setFilled(new Map())
                      setSelected(new Set())
                    }}
                  />
                )}
                <p className="quiet small" role="status">
                  {words.rows(rows.length, total)} · {words.selected(selected.size)} · {words.gridHelp}
                </p>
                <DemandGrid
                  rows={rows}
                  total={total}
                  selected={selected}
                  filled={filled}
                  organName={(code) => organs.find((organ) => organ.code === code)?.shortName ?? code}
                  onSelect={setSelected}
                  onOpen={show}
                  onPaste={paste}
                />
              </div>
              {open && <DemandPart key={open} demandId={open} onClose={() => show(null)} />}
            </div>
          )
        }}
      </Fetched>
    </div>
  )
}
