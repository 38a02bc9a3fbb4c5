import { listConflicts } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { elementsWithLists } from '../../forms/index.ts'
import { readConflictPlace, writeConflictPlace } from '../rules/conflict-cursor.ts'
import { stewardedOrgans } from '../rules/correction-states.ts'
import { maskValue } from '../rules/masking.ts'
import { pageOfConflicts } from '../store/conflict.ts'
import { elementsSuppliedBy } from '../store/supplied.ts'

/** Fields on which sources disagree, of the elements that one answers for. No values here, and no whole names. */
export const listConflictsRoute = route(listConflicts, async ({ tx, district, who, query }) => {
  const organs = stewardedOrgans(who)
  const mine = organs === 'all' ? 'all' : await elementsSuppliedBy(tx, district, organs)
  const { element } = query
  const wanted = element === undefined ? mine : mine === 'all' || mine.includes(element) ? [element] : []
  const place = readConflictPlace(query.cursor)
  const found = await pageOfConflicts(tx, district, wanted, place, query.limit + 1)
  const page = found.slice(0, query.limit)
  const { elements } = await elementsWithLists(
    tx,
    district,
    page.map((conflict) => conflict.element),
  )
  const last = found.length > query.limit ? page.at(-1) : undefined
  return {
    rows: page.map(({ subjectId, kind, name, element, since }) => ({
      subjectId,
      kind,
      name: kind === 'person' ? String(maskValue(name, 'masked', ['person-name'])) : name,
      element: { code: element, name: elements.get(element)?.name ?? { zh: element, en: element } },
      since,
    })),
    next: last ? writeConflictPlace(last) : null,
  }
})
