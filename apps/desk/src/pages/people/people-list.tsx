import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import type { StaffMember } from '@yimen/contract'
import { EmptyState, Select, StateWord, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { Link } from 'wouter'
import { organsQuery } from '../../api/organs.ts'
import { isPostedAs, useStaff } from '../../api/session.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { FindBox } from '../../frame/find-box.tsx'
import { MoreRows } from '../../frame/more-rows.tsx'
import { roleWords, staffRoles } from '../../frame/role-words.ts'
import { useWalk } from '../../frame/use-walk.ts'
import { AddMember } from './add-member.tsx'
import { peopleMessages } from './people-messages.ts'
import type { PeopleFilter } from './queries.ts'

type Pages = { pages: { rows: StaffMember[]; total: number }[] }

type PeopleListProps = {
  query: UseInfiniteQueryResult<Pages>
  filter: PeopleFilter
  here: string | undefined
  onFilter: (filter: PeopleFilter) => void
}

const tones = { active: 'idle', locked: 'near', disabled: 'late' } as const

/** Everybody whom this administrator may see, found by name, organ and post. */
export function PeopleList({ query, filter, here, onFilter }: PeopleListProps) {
  const words = useMessages(peopleMessages)
  const roles = useMessages(roleWords)
  const organs = useQuery(organsQuery).data?.organs ?? []
  const organName = useOrganName()
  const list = useRef<HTMLDivElement>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const walk = useWalk(
    list,
    rows.map((row) => row.staffId),
    here,
  )
  const mayAdd = isPostedAs(useStaff(), 'system-administrator')
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">
        <FindBox
          q={filter.q}
          label={words.findLabel}
          placeholder={words.find}
          onFind={(q) => onFilter({ ...filter, q })}
        />
        <div className="two">
          <Select
            aria-label={words.organ}
            empty={words.allOrgans}
            value={filter.organ}
            options={organs.map((one) => ({ value: one.code, label: organName(one) }))}
            onValue={(organ) => onFilter({ ...filter, organ })}
          />
          <Select
            aria-label={words.role}
            empty={words.allRoles}
            value={filter.role}
            options={staffRoles.map((role) => ({ value: role, label: roles[role] }))}
            onValue={(role) => onFilter({ ...filter, role: staffRoles.find((each) => each === role) ?? '' })}
          />
        </div>
      </div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={words.empty[0] ?? ''} words={words.empty[1] ?? ''} />
            ) : (
              <ul>
                {rows.map((row) => (
                  <li key={row.staffId}>
                    <Link
                      href={`/people/${row.staffId}`}
                      className="row"
                      data-row={row.staffId}
                      aria-current={row.staffId === here ? 'true' : undefined}
                    >
                      <b>{row.name}</b>
                      {row.state === 'active' ? (
                        <span className="due">{row.account}</span>
                      ) : (
                        <StateWord tone={tones[row.state]} word={words.states[row.state]} />
                      )}
                      <span className="sub">
                        {organName(row.organ)} ·{' '}
                        {row.posts.map((post) => roles[post.role]).join('、') || words.noPost}
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
        <span role="status">{query.data && words.count(rows.length, total)}</span>
        <span className="fill" />
        {mayAdd && <AddMember />}
      </footer>
    </section>
  )
}
