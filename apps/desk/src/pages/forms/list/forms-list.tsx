import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, formatFigure, Select, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { isPostedAs, useStaff } from '../../../api/session.ts'
import { Fetched } from '../../../frame/fetched.tsx'
import { FindBox } from '../../../frame/find-box.tsx'
import { MoreRows } from '../../../frame/more-rows.tsx'
import { useWalk } from '../../../frame/use-walk.ts'
import { NewForm } from '../begin/new-form.tsx'
import { TakeForm } from '../begin/take-form.tsx'
import { formsMessages } from '../forms-messages.ts'
import { type FormsFilter, formsQuery } from '../queries.ts'
import { formLevels, formStates } from '../use-forms-filter.ts'
import { FormRow } from './form-row.tsx'

type FormsListProps = {
  here: string | undefined
  filter: FormsFilter
  search: string
  onFilter: (filter: FormsFilter) => void
}

/** Left side: forms found by words, level and state; new ones begin here. */
export function FormsList({ here, filter, search, onFilter }: FormsListProps) {
  const words = useMessages(formsMessages)
  const query = useInfiniteQuery(formsQuery(filter))
  const editor = isPostedAs(useStaff(), 'catalogue-editor')
  const list = useRef<HTMLDivElement>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const walk = useWalk(
    list,
    rows.map((row) => row.code),
    here,
  )
  const clear = () => onFilter({ q: '', level: '', state: '' })
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">
        <FindBox
          key={search === '' ? 'clear' : 'narrow'}
          q={filter.q}
          label={words.findLabel}
          placeholder={words.find}
          onFind={(q) => onFilter({ ...filter, q })}
        />
        <div className="two">
          <Select
            aria-label={words.level}
            empty={words.allLevels}
            value={filter.level}
            options={formLevels.map((value) => ({ value, label: words.levels[value] }))}
            onValue={(level) =>
              onFilter({ ...filter, level: formLevels.find((each) => each === level) ?? '' })
            }
          />
          <Select
            aria-label={words.state}
            empty={words.allStates}
            value={filter.state}
            options={formStates.map((value) => ({ value, label: words.states[value] }))}
            onValue={(state) =>
              onFilter({ ...filter, state: formStates.find((each) => each === state) ?? '' })
            }
          />
        </div>
      </div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() =>
            rows.length === 0 ? (
              <EmptyState
                title={words.empty[0] ?? ''}
                words={words.empty[1] ?? ''}
                act={search === '' ? undefined : <Button onClick={clear}>{words.clear}</Button>}
              />
            ) : (
              <ul>
                {rows.map((row) => (
                  <FormRow key={row.code} row={row} here={row.code === here} search={search} />
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
        {editor && <TakeForm />}
        {editor && <NewForm />}
      </footer>
    </section>
  )
}
