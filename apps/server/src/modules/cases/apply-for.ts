import type { Scope } from '../../platform/actions/route.ts'
import { mayFor, type Resident } from '../../platform/auth/who.ts'
import { publishedItem, publishedLately, refuseCatalog } from '../catalog/index.ts'
import { refuse } from './problems.ts'
import { type Applicable, applicable } from './rules/item-version.ts'
import type { Applicant } from './rules/new-case.ts'
import { servesKind } from './rules/serves-kind.ts'
import { hasLiveCase } from './store/case-store.ts'

/** The applicant that a resident named: oneself, or a subject that one represents today in this matter. */
export function applicantOf(who: Resident, onBehalfOf: string | undefined, item: string): Applicant {
  if (onBehalfOf === undefined || onBehalfOf === who.subjectId) {
    return { id: who.subjectId, name: who.name, kind: 'person', capacity: 'self' }
  }
  const subject = who.represents.find((one) => one.subjectId === onBehalfOf)
  if (!subject || !mayFor(who, onBehalfOf, { item, act: 'apply' })) throw refuse('cases.not-your-subject')
  return { id: subject.subjectId, name: subject.name, kind: subject.kind, capacity: subject.capacity }
}

/** The version that could be applied for when somebody last asked here: to look things up along with asking anew. */
export function applicableLately(district: string, itemCode: string): Applicable | null {
  const lately = publishedLately(district, itemCode)
  return lately ? applicable(lately) : null
}

/** The published version that this kind of applicant can apply for here, in the browser. */
export async function findApplicable(
  scope: Pick<Scope, 'tx' | 'district'>,
  itemCode: string,
  kind: Applicant['kind'],
): Promise<Applicable> {
  const published = await publishedItem(scope.tx, scope.district, itemCode)
  if (published === 'unknown') throw refuseCatalog('catalog.item-not-found')
  if (published === 'withdrawn') throw refuseCatalog('catalog.item-withdrawn')
  const ready = applicable(published)
  if (!ready) throw refuseCatalog('catalog.item-not-found')
  if (!servesKind(ready.item.content.served, kind)) throw refuse('cases.not-served')
  return ready
}

/** Refuses what the same subject may have only once, and names the case that they have. */
export async function refuseTwice(
  scope: Pick<Scope, 'tx' | 'district'>,
  { item }: Applicable,
  applicantId: string,
): Promise<void> {
  if (!item.content.oncePerSubject) return
  const earlier = await hasLiveCase(scope.tx, scope.district, applicantId, item.code)
  if (!earlier) return
  const number = earlier.number ?? ''
  throw refuse('cases.once-only', {
    detail: { zh: `已经办过：办件 ${number}`, en: `It was applied for already: case ${number}` },
  })
}
