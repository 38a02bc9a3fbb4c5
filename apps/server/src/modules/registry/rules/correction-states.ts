import type { CorrectionAction, CorrectionState } from '@yimen/contract'
import { organsAs, postsAs, type Who } from '../../../platform/auth/who.ts'

/** What decides who may do what to a ticket. */
export type Ticket = {
  readonly state: CorrectionState
  readonly organ: string
  readonly reporter_id: string
  readonly taken_by: string | null
}

/** How somebody meets a ticket: it is their report, or their organ's source; null = it does not exist for them. */
export function meetingOf(
  who: Who,
  ticket: Pick<Ticket, 'organ' | 'reporter_id'>,
): 'reporter' | 'steward' | null {
  if (who.kind === 'resident') return who.subjectId === ticket.reporter_id ? 'reporter' : null
  const organs = stewardedOrgans(who)
  return organs === 'all' || organs.includes(ticket.organ) ? 'steward' : null
}

/**
 * Organs whose tickets somebody answers: those of which they are the data steward (数据专员). The coordinating office
 * answers for all, since sources of the city and the nation have nobody here.
 */
export function stewardedOrgans(who: Who): readonly string[] | 'all' {
  if (who.kind !== 'staff') return []
  return postsAs(who, 'data-coordinator').length > 0 ? 'all' : organsAs(who, 'data-steward')
}

/** The state table: opened → taken → answered; withdrawn by the person until it is answered. */
export function allowedOn(who: Who, ticket: Ticket): CorrectionAction[] {
  const open = ticket.state === 'opened' || ticket.state === 'taken'
  const meeting = meetingOf(who, ticket)
  if (!open || meeting === null) return []
  if (meeting === 'reporter') return ['withdraw']
  if (ticket.state === 'opened') return ['take']
  return who.kind === 'staff' && who.staffId === ticket.taken_by ? ['answer'] : []
}

/** The least of two stewards: values are masked to everybody at the desk until they have taken the ticket. */
export function seesValues(who: Who, ticket: Ticket): boolean {
  if (meetingOf(who, ticket) === 'reporter') return true
  return who.kind === 'staff' && who.staffId === ticket.taken_by
}
