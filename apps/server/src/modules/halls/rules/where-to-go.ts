import { type Group, type HallPlan, levelOf } from './hall.ts'

export type Places<H> = {
  readonly by: 'named' | 'organ'
  readonly places: readonly { readonly hall: H; readonly groups: readonly Group[] }[]
}

/**
 * Where an item is handled: at the counters that name it, in every hall. When none names it, at the counters of the
 * district's centre that work for its organ; a subdistrict's hall takes only what it names.
 */
export function placesFor<H extends HallPlan>(
  item: { readonly code: string; readonly organ: string },
  halls: readonly H[],
): Places<H> {
  const named = placesWhere(halls, ({ items }) => items.includes(item.code))
  if (named.length > 0) return { by: 'named', places: named }
  const centres = halls.filter((hall) => levelOf(hall) === 'district')
  return { by: 'organ', places: placesWhere(centres, ({ organs }) => organs.includes(item.organ)) }
}

function placesWhere<H extends HallPlan>(halls: readonly H[], handles: (group: Group) => boolean) {
  return halls
    .map((hall) => ({ hall, groups: hall.groups.filter(handles) }))
    .filter(({ groups }) => groups.length > 0)
}
