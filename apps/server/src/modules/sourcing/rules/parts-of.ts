import { postsAs, type Who } from '../../../platform/auth/who.ts'
import type { DemandPart } from './demand-states.ts'
import type { DutyPart } from './duty-states.ts'

/** Which organs' rows somebody sees: `all` for the office and the director, otherwise those of their own organs. */
export type Sees = 'all' | readonly string[]

const everyOrgan = '*'

/** Organs for which somebody is data steward; `*` = every organ. */
export function stewardOf(who: Who): string[] {
  return who.kind === 'staff' ? postsAs(who, 'data-steward').map(({ organ }) => organ) : []
}

/** True when somebody may speak for an organ. */
export function speaksFor(who: Who, organ: string | null): boolean {
  const organs = stewardOf(who)
  return organ !== null && (organs.includes(organ) || organs.includes(everyOrgan))
}

/** True for the coordinating office. */
export function coordinates(who: Who): boolean {
  return who.kind === 'staff' && postsAs(who, 'data-coordinator').length > 0
}

/** What somebody sees of demands and duties. */
export function sees(who: Who): Sees {
  if (coordinates(who)) return 'all'
  if (who.kind === 'staff' && postsAs(who, 'director').some(({ organ }) => organ === everyOrgan)) return 'all'
  const own =
    who.kind === 'staff' ? [...stewardOf(who), ...postsAs(who, 'director').map(({ organ }) => organ)] : []
  return own.includes(everyOrgan) ? 'all' : own
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
