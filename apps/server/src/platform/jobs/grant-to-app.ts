import type { PgBoss } from 'pg-boss'
import { appRole } from '../db/database.ts'

/** Lets the app's role put jobs into the queues inside its own transactions. Working them off stays with the owner. */
export async function grantToApp(boss: PgBoss, schema: string): Promise<void> {
  await boss.getDb().executeSql(`
    GRANT USAGE ON SCHEMA ${schema} TO ${appRole};
    GRANT SELECT ON ${schema}.queue TO ${appRole};
    GRANT SELECT, INSERT ON ${schema}.job, ${schema}.job_common TO ${appRole};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${appRole};`)
}
