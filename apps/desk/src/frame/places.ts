import type { IconName } from '@yimen/look'
import { isPostedAs, type StaffWho } from '../api/session.ts'

export type Place = {
  name:
    | 'work'
    | 'catalogue'
    | 'forms'
    | 'sourcing'
    | 'sources'
    | 'people'
    | 'audit'
    | 'budget'
    | 'elements'
    | 'collect'
    | 'corrections'
    | 'records'
    | 'materials'
    | 'checklist'
  href: `/${string}`
  icon: IconName
}

/** The parts of the desk that these posts may open; nothing else is on screen. */
export function placesFor(who: StaffWho): Place[] {
  const places: Place[] = []
  if (isPostedAs(who, 'clerk', 'reviewer', 'decider'))
    places.push({ name: 'work', href: '/work', icon: 'file' })
  if (isPostedAs(who, 'clerk')) places.push({ name: 'checklist', href: '/checklist', icon: 'check' })
  if (isPostedAs(who, 'catalogue-editor', 'director'))
    places.push(
      { name: 'catalogue', href: '/catalogue', icon: 'box' },
      { name: 'forms', href: '/forms', icon: 'file' },
      { name: 'elements', href: '/elements', icon: 'check' },
      { name: 'budget', href: '/budget', icon: 'book' },
    )
  if (isPostedAs(who, 'data-steward', 'data-coordinator', 'director'))
    places.push({ name: 'sourcing', href: '/sourcing', icon: 'search' })
  if (isPostedAs(who, 'catalogue-editor')) places.push({ name: 'collect', href: '/collect', icon: 'down' })
  if (isPostedAs(who, 'catalogue-editor', 'director', 'decider'))
    places.push({ name: 'materials', href: '/materials', icon: 'save' })
  if (isPostedAs(who, 'data-steward', 'data-coordinator', 'director', 'system-administrator'))
    places.push({ name: 'sources', href: '/sources', icon: 'box' })
  if (isPostedAs(who, 'system-administrator', 'security-administrator'))
    places.push({ name: 'people', href: '/people', icon: 'person' })
  if (isPostedAs(who, 'data-steward', 'data-coordinator'))
    places.push(
      { name: 'records', href: '/records', icon: 'person' },
      { name: 'corrections', href: '/corrections', icon: 'warn' },
    )
  if (isPostedAs(who, 'audit-administrator')) places.push({ name: 'audit', href: '/audit', icon: 'search' })
  return places
}
