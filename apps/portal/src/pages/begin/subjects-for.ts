import type { SessionView } from '@yimen/contract'

type Resident = Extract<SessionView['who'], { kind: 'resident' }>

/** Somebody an application can be made for; `own` = the person who is signed in. */
export type Subject = { subjectId: string; name: string; own: boolean }

/** Code of natural persons in the list `served` (GB/T 39046). */
const naturalPerson = '1'

/** As far as an entrustment reaches: the server refuses anything beyond. */
function mayApply({ scope }: Resident['represents'][number], item: string): boolean {
  return !scope || (scope.acts.includes('apply') && (scope.items === null || scope.items.includes(item)))
}

/** Whom this resident may apply for, given whom the item serves. An item that does not say serves everyone. */
export function subjectsFor(resident: Resident, served: readonly string[], item: string): Subject[] {
  const everyone = served.length === 0
  const persons = everyone || served.includes(naturalPerson)
  const bodies = everyone || served.some((code) => code !== naturalPerson)
  const represented = resident.represents.filter(
    (one) => (one.kind === 'person' ? persons : bodies) && mayApply(one, item),
  )
  return [
    ...(persons ? [{ subjectId: resident.subjectId, name: resident.name, own: true }] : []),
    ...represented.map((one) => ({ subjectId: one.subjectId, name: one.name, own: false })),
  ]
}
