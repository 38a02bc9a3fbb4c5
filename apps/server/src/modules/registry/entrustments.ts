import { type Policy, residents } from '../../platform/auth/policy.ts'
import { declineEntrustmentRoute } from './actions/decline-entrustment.ts'
import { endEntrustmentRoute } from './actions/end-entrustment.ts'
import { entrustAgentRoute } from './actions/entrust-agent.ts'
import { listMyEntrustmentsRoute } from './queries/list-my-entrustments.ts'

/** Routes of the entrustments, as the manifest of the module lists them. */
export const entrustmentRoutes = [
  entrustAgentRoute,
  endEntrustmentRoute,
  declineEntrustmentRoute,
  listMyEntrustmentsRoute,
]

export const entrustmentPolicy = {
  'registry.entrust-agent': residents,
  'registry.end-entrustment': residents,
  'registry.decline-entrustment': residents,
  'registry.list-my-entrustments': residents,
} satisfies Policy
