import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import type { StaffMember } from '@yimen/contract'
import { Select, StateWord, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { organsQuery } from '../../api/organs.ts'
import { isPostedAs, useStaff } from '../../api/session.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { FindBox } from '../../frame/find-box.tsx'
import { FoundList } from '../../frame/found-list.tsx'
import { roleWords, staffRoles } from '../../frame/role-words.ts'
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
  const mayAdd = isPostedAs(useStaff(), 'system-administrator')
  return (
    <FoundList
      words={words}
      query={query}
      idOf={(row) => row.staffId}
      here={here}
      filter={
        <>
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
              onValue={(role) =>
                onFilter({ ...filter, role: staffRoles.find((each) => each === role) ?? '' })
              }
            />
          </div>
        </>
      }
      empty={{ title: words.empty[0] ?? '', words: words.empty[1] ?? '' }}
      draw={(row) => (
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
              {organName(row.organ)} · {row.posts.map((post) => roles[post.role]).join('、') || words.noPost}
            </span>
          </Link>
        </li>
      )}
      acts={mayAdd && <AddMember />}
    />
  )
}
