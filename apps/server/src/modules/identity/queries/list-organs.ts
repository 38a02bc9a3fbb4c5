import { listOrgans } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { listOrgans as organsOf } from '../store/organ.ts'

/** The organs of the district, for everybody. */
export const listOrgansRoute = route(listOrgans, async ({ tx, district }) => ({
  organs: (await organsOf(tx, district)).map((organ) => ({ ...organ, stores: [...organ.stores] })),
}))
