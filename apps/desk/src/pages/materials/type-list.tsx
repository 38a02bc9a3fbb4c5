import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState, Select, useLanguage, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { FindBox } from '../../frame/find-box.tsx'
import { MoreRows } from '../../frame/more-rows.tsx'
import { useWalk } from '../../frame/use-walk.ts'
import { materialsMessages } from './materials-messages.ts'
import { type TypeFilter, typeKinds, typesQuery } from './queries.ts'

type TypeListProps = {
  filter: TypeFilter
  here: string | undefined
  edits: boolean
  decides: boolean
  onFilter: (filter: TypeFilter) => void
}

/** The standard types, found by words, pinyin and kind. */
export function TypeList({ filter, here, edits, decides, onFilter }: TypeListProps) {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const query = useInfiniteQuery(typesQuery(filter))
  const list = useRef<HTMLDivElement>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const walk = useWalk(
    list,
    rows.map((row) => row.code),
    here,
  )
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.list}</h1>}
      <div className="filter">
        <FindBox
          q={filter.q}
          label={words.findLabel}
          placeholder={words.find}
          onFind={(q) => onFilter({ ...filter, q })}
        />
        <Select
          aria-label={words.kind}
          empty={words.allKinds}
          value={filter.kind}
          options={typeKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onValue={(kind) => onFilter({ ...filter, kind: typeKinds.find((each) => each === kind) ?? '' })}
        />
      </div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={words.empty[0] ?? ''} words={words.empty[1] ?? ''} />
            ) : (
              <ul>
                {rows.map((row) => (
                  <li key={row.code}>
                    <Link
                      href={`/materials/${row.code}`}
                      className="row"
                      data-row={row.code}
                      aria-current={row.code === here ? 'true' : undefined}
                    >
                      <b>{row.name[language]}</b>
                      <span className="due">{row.certificate ? words.kinds.certificate : ''}</span>
                      <span className="sub">{row.synonyms.slice(0, 4).join('、') || row.code}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            )
          }
        </Fetched>
        <MoreRows query={query} shown={rows.length} total={total} words={words.more} />
      </div>
      <footer>
        <span role="status">{query.data && words.count(rows.length, total)}</span>
        <span className="fill" />
        {decides && <Link href="/materials/issued">{words.issued}</Link>}
        {edits && <Link href="/materials/new">{words.add}</Link>}
      </footer>
    </section>
  )
}
