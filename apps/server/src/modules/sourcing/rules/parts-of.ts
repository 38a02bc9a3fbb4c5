import { organsAs, postsAs, type Who } from '../../../platform/auth/who.ts'
import type { DemandPart } from './demand-states.ts'
import type { DutyPart } from './duty-states.ts'

/** Which organs' rows somebody sees: `all` for the office and the director, otherwise those of their own organs. */
export type Sees = 'all' | readonly string[]

/** Organs for which somebody is data steward. */
export function stewardOf(who: Who): Sees {
  return organsAs(who, 'data-steward')
}

/** True when somebody may speak for an organ. */
export function speaksFor(who: Who, organ: string | null): boolean {
  const organs = stewardOf(who)
  return organ !== null && (organs === 'all' || organs.includes(organ))
}

/** True for the coordinating office. */
export function coordinates(who: Who): boolean {
  return who.kind === 'staff' && postsAs(who, 'data-coordinator').length > 0
}

/** What somebody sees of demands and duties. */
export function sees(who: Who): Sees {
  return coordinates(who) ? 'all' : organsAs(who, 'data-steward', 'director')
}

/** In which parts somebody meets a demand. */
export function demandParts(
  who: Who,
  row: { readonly asking: string; readonly asked: string | null },
): DemandPart[] {
  const parts: DemandPart[] = []
  if (speaksFor(who, row.asking)) parts.push('asking')
  if (speaksFor(who, row.asked)) parts.push('asked')
  if (coordinates(who)) parts.push('coordinator')
  return parts
}

/** In which parts somebody meets a duty. */
export function dutyParts(who: Who, row: { readonly organ: string }): DutyPart[] {
  const parts: DutyPart[] = []
  if (speaksFor(who, row.organ)) parts.push('owner')
  if (coordinates(who)) parts.push('coordinator')
  return parts
}
