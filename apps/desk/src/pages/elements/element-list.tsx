import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Checkbox, EmptyState, formatFigure, Select, useLanguage, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { Link } from 'wouter'
import { isPostedAs, useStaff } from '../../api/session.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { FindBox } from '../../frame/find-box.tsx'
import { MoreRows } from '../../frame/more-rows.tsx'
import { useWalk } from '../../frame/use-walk.ts'
import { elementMessages } from './element-messages.ts'
import { type ElementFilter, elementsQuery, elementTypes } from './queries.ts'

type ElementListProps = {
  here: string | undefined
  filter: ElementFilter
  fresh: string
  onFilter: (filter: ElementFilter) => void
}

/** Left side: elements found by words, pinyin, type, or because nothing uses them. */
export function ElementList({ here, filter, fresh, onFilter }: ElementListProps) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const query = useInfiniteQuery(elementsQuery(filter))
  const list = useRef<HTMLDivElement>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const walk = useWalk(
    list,
    rows.map(({ code }) => code),
    here,
  )
  const mayAdd = isPostedAs(useStaff(), 'catalogue-editor')
  const clear = () => onFilter({ q: '', type: '', unused: false })
  const narrow = filter.q !== '' || filter.type !== '' || filter.unused
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">
        <FindBox
          key={narrow ? 'narrow' : 'clear'}
          q={filter.q}
          label={words.findLabel}
          placeholder={words.find}
          onFind={(q) => onFilter({ ...filter, q })}
        />
        <div className="two">
          <Select
            aria-label={words.type}
            empty={words.allTypes}
            value={filter.type}
            options={elementTypes.map((type) => ({ value: type, label: words.types[type] }))}
            onValue={(value) =>
              onFilter({ ...filter, type: elementTypes.find((type) => type === value) ?? '' })
            }
          />
          <Checkbox checked={filter.unused} onValue={(unused) => onFilter({ ...filter, unused })}>
            {words.unused}
          </Checkbox>
        </div>
      </div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() =>
            rows.length === 0 ? (
              <EmptyState
                title={words.empty}
                words={words.emptyWords}
                act={<Button onClick={clear}>{words.clear}</Button>}
              />
            ) : (
              <ul>
                {rows.map((row) => (
                  <li key={row.code}>
                    <Link
                      href={`/elements/${row.code}`}
                      className="row"
                      data-row={row.code}
                      aria-current={row.code === here ? 'true' : undefined}
                    >
                      <b>{row.name[language]}</b>
                      <span className="due code">{row.code}</span>
                      <span className="sub">
                        {words.types[row.type]}
                        {row.synonyms.length > 0 && ` · ${row.synonyms.join('、')}`}
                      </span>
                      <span className="due">
                        {row.mergedInto
                          ? words.merged(row.mergedInto)
                          : row.uses > 0
                            ? words.uses(row.uses)
                            : words.noUse}
                      </span>
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
        <span role="status">{query.data && words.count(rows.length, formatFigure(total))}</span>
        <span className="fill" />
        {mayAdd && <Link href={`/elements/${fresh}`}>{words.add}</Link>}
      </footer>
    </section>
  )
}
