import pg from 'pg'
import type { DoctorScope, Finding } from './check.ts'

/** Looks at the database in one connection; `unknown` when there is no database. */
export async function withClient(
  scope: DoctorScope,
  look: (client: pg.Client) => Promise<Finding>,
): Promise<Finding> {
  if (!('url' in scope.database)) return { state: 'unknown', detail: 'not checked: no database' }
  const client = new pg.Client({ connectionString: scope.database.url, application_name: 'yimen doctor' })
  await client.connect()
  try {
    return await look(client)
  } finally {
    await client.end()
  }
}
