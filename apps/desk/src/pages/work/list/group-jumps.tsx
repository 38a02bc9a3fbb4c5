import type { WorklistRow } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import type { RefObject } from 'react'
import { groupRows } from './group-rows.ts'
import { listMessages } from './list-messages.ts'

const jumped = ['overdue', 'today', 'paused'] as const

type GroupJumpsProps = { list: RefObject<HTMLElement | null>; rows: readonly WorklistRow[] }

/** How many of the listed are overdue, due today or paused; each leads to the first of them. */
export function GroupJumps({ list, rows }: GroupJumpsProps) {
  const words = useMessages(listMessages)
  const groups = groupRows(rows)
  const there = jumped.flatMap((name) => {
    const found = groups.find((group) => group.name === name)
    return found ? [{ name, rows: found.rows }] : []
  })
  if (there.length === 0) return null
  const jump = (caseId: string | undefined) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${caseId}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus()
  }
  return (
    <div className="jumps">
      {there.map((group) => (
        <button key={group.name} type="button" onClick={() => jump(group.rows[0]?.caseId)}>
          {words.jumps[group.name]} {group.rows.length}
        </button>
      ))}
    </div>
  )
}
