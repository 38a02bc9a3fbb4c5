import pg from 'pg'
import { DatabaseAway } from '../platform/db/database-away.ts'

const noConnection = /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN)/
/** Classes of PostgreSQL: connection, sign-in, no such database, resources, operator, system. */
const notServing = /^(08|28|3D|53|57|58)/

/** Why the database does not serve, when that is what the error says; undefined for any other error. */
export function whyNoDatabase(error: unknown): string | undefined {
  if (error instanceof AggregateError) return whyNoDatabase(error.errors[0])
  if (!(error instanceof Error)) return undefined
  if (error instanceof DatabaseAway) return error.message
  if (error instanceof pg.DatabaseError) return notServing.test(error.code ?? '') ? error.message : undefined
  if ('code' in error && typeof error.code === 'string' && noConnection.test(error.code)) {
    return error.message || error.code
  }
  return undefined
}
