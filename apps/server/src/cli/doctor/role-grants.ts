import { appRole } from '../../platform/db/database.ts'
import type { Check } from './check.ts'
import { withClient } from './with-client.ts'

const question = `
  SELECT r.rolsuper OR r.rolbypassrls AS unbound,
         to_regclass('event.log') IS NOT NULL AS made,
         CASE WHEN to_regclass('event.log') IS NOT NULL
              THEN has_table_privilege(r.oid, 'event.log', 'UPDATE, DELETE, TRUNCATE') END AS rewrites
  FROM pg_roles r WHERE r.rolname = $1`

/** The app's role must be bound to its district and unable to rewrite history. */
export const roleGrants: Check = {
  name: 'role-grants',
  run: (scope) =>
    withClient(scope, async (client) => {
      const { rows } = await client.query<{ unbound: boolean; made: boolean; rewrites: boolean | null }>(
        question,
        [appRole],
      )
      const role = rows[0]
      if (role === undefined || !role.made) {
        return { state: 'unknown', detail: 'not checked: no schema yet', advice: 'Run yimen migrate.' }
      }
      if (role.unbound) {
        return {
          state: 'failed',
          detail: `${appRole} is not bound by row-level security`,
          advice: `ALTER ROLE ${appRole} NOSUPERUSER NOBYPASSRLS`,
        }
      }
      if (role.rewrites === true) {
        return {
          state: 'failed',
          detail: `${appRole} may change or delete events`,
          advice: `REVOKE UPDATE, DELETE, TRUNCATE ON event.log FROM ${appRole}`,
        }
      }
      return { state: 'ok', detail: `${appRole} is bound to its district and only appends events` }
    }),
}
