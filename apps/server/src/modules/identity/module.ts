import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { addStaffRoute } from './actions/add-staff.ts'
import { grantPostRoute } from './actions/grant-post.ts'
import { resetPasswordRoute } from './actions/reset-password.ts'
import { revokePostRoute } from './actions/revoke-post.ts'
import { setStaffStateRoute } from './actions/set-staff-state.ts'
import { clearSessions } from './jobs/clear-sessions.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { listOrgansRoute } from './queries/list-organs.ts'
import { listSampleAccountsRoute } from './queries/list-sample-accounts.ts'
import { listStaffRoute } from './queries/list-staff.ts'
import { registerResidentSignIn } from './residents/sign-in-resident.ts'
import { registerSessionRoute } from './session/session-route.ts'
import { changePasswordRoute } from './sign-in/change-password.ts'
import { confirmSecondFactorRoute } from './sign-in/confirm-second-factor.ts'
import { readSessionRoute } from './sign-in/read-session.ts'
import { signInSampleRoute } from './sign-in/sign-in-sample.ts'
import { signInStaffRoute } from './sign-in/sign-in-staff.ts'
import { signOutRoute } from './sign-in/sign-out.ts'

const sessionRoutes = [
  readSessionRoute,
  signInStaffRoute,
  confirmSecondFactorRoute,
  changePasswordRoute,
  signInSampleRoute,
  signOutRoute,
]

/** Identity: the district, its organs, its staff and their posts, and how people sign in. */
export const identityModule = defineModule({
  name: 'identity',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  routes: [
    listStaffRoute,
    listOrgansRoute,
    listSampleAccountsRoute,
    addStaffRoute,
    grantPostRoute,
    revokePostRoute,
    setStaffStateRoute,
    resetPasswordRoute,
  ],
  policy,
  problems: problems.kinds,
  jobs: [clearSessions],
  extra(server, kernel) {
    // Only where sessions are open: a server without them has nobody to sign in.
    if (!server.hasDecorator('identityHouse')) return
    for (const route of sessionRoutes) registerSessionRoute(server, kernel, route)
    registerResidentSignIn(server, kernel)
  },
})
