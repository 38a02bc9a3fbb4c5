import type { Scope } from '../../platform/actions/route.ts'
import { elementUses, materialTypeUses, organIssuedTypes } from '../catalog/index.ts'
import { listElements } from '../forms/index.ts'
import { certificateTypes } from '../materials/index.ts'
import type { Book } from './rules/board.ts'
import { coverings } from './store/duty-store.ts'
import { suppliesInForce } from './store/supply-store.ts'

/** The whole book of needs, supplies and duties as it stands now. */
export async function readBook({ tx, district }: Pick<Scope, 'tx' | 'district'>): Promise<Book> {
  const elements = await elementUses(tx, district)
  return {
    elements: elements.filter(({ filledBy, computed }) => filledBy === 'applicant' && !computed),
    materials: await materialTypeUses(tx, district),
    library: new Map((await listElements(tx, district)).map((element) => [element.code, element])),
    coverings: await coverings(tx, district),
    supplies: await suppliesInForce(tx, district),
    organIssued: await organIssuedTypes(tx, district),
    certificates: await certificateTypes(tx, district),
  }
}
