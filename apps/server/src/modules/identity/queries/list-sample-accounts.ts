import { listSampleAccounts } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { listSampleStaff, samplePeople } from '../store/sample.ts'

/** Whom a sample district offers on its sign-in pages; nobody in a real one. */
export const listSampleAccountsRoute = route(listSampleAccounts, async ({ tx, district }) => {
  const people = await samplePeople(tx, district)
  const staff = await listSampleStaff(tx, district)
  return {
    accounts: [
      ...people.map(({ account, name, about }) => ({ account, name, about, side: 'resident' as const })),
      ...staff.map(({ account, name, about }) => ({ account, name, about, side: 'staff' as const })),
    ],
  }
})
