import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { sealReadings } from './jobs/seal-readings.ts'
import { verifyChain } from './jobs/verify-chain.ts'
import { policy } from './policy.ts'
import { listAuditRoute } from './queries/list-audit.ts'
import { listMyAuditRoute } from './queries/list-my-audit.ts'

/** Audit: who read whose personal data, for which work; kept for at least six months, in fact for ever. */
export const auditModule = defineModule({
  name: 'audit',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  routes: [listAuditRoute, listMyAuditRoute],
  policy,
  jobs: [sealReadings, verifyChain],
})
