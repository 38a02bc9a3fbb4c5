import type { WorklistRow } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { CaseRow } from './case-row.tsx'
import { groupRows } from './group-rows.ts'
import { listMessages } from './list-messages.ts'

type ListGroupsProps = {
  rows: readonly WorklistRow[]
  /** In the order of the server, without groups: what one has handled, newest first. */
  flat: boolean
  here: string | undefined
  search: string
}

/** The rows of the worklist under their groups. */
export function ListGroups({ rows, flat, here, search }: ListGroupsProps) {
  const words = useMessages(listMessages)
  const draw = (row: WorklistRow) => (
    <CaseRow key={row.caseId} row={row} here={row.caseId === here} search={search} />
  )
  if (flat) return <ul>{rows.map(draw)}</ul>
  return groupRows(rows).map((group) => (
    <section key={group.name} aria-labelledby={`group-${group.name}`}>
      <h2 className="group" id={`group-${group.name}`}>
        <span>{words.groups[group.name]}</span>
        <span>{words.count(group.rows.length)}</span>
      </h2>
      <ul>{group.rows.map(draw)}</ul>
    </section>
  ))
}
