import { listSampleAccounts } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { sampleAccounts } from '../store/sample.ts'

/** Whom a sample district offers on its sign-in pages; nobody in a real one. */
export const listSampleAccountsRoute = route(listSampleAccounts, async ({ tx, district }) => ({
  accounts: await sampleAccounts(tx, district),
}))
