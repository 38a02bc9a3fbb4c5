import { type Policy, staff } from '../../platform/auth/policy.ts'
import { openRecordRoute } from './actions/open-record.ts'
import { raiseCorrectionRoute } from './actions/raise-correction.ts'
import { listConflictsRoute } from './queries/list-conflicts.ts'

const stewards = staff('data-steward', 'data-coordinator')

/** Routes of who answers for the data, as the manifest of the module lists them. */
export const stewardRoutes = [openRecordRoute, listConflictsRoute, raiseCorrectionRoute]

/** Of what they see there, the own organ's part: see views/view-kept-record.ts. */
export const stewardPolicy = {
  'registry.open-record': stewards,
  'registry.list-conflicts': stewards,
  'registry.raise-correction': stewards,
} satisfies Policy
