/** The database cannot be reached now, or has just gone: nothing is wrong with the request, and nothing was kept. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
}

/** The server has no room for another connection, is stopping, has crashed, is starting, or the line broke. */
const codes = new Set(['53300', '57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006'])
const broken =
  /^(connect|read|write) E[A-Z]+|Connection terminated|timeout exceeded when trying to connect|not queryable|Query read timeout|Client was closed/

/**
 * What an error of the PostgreSQL client amounts to: `DatabaseAway`, or the error itself. Told apart here, at the edge,
 * because its codes (ENOENT for a socket that is gone, ECONNREFUSED) mean other things when files or other services
 * throw them.
 */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof AggregateError) return new DatabaseAway(String(error.errors[0]), { cause: error })
  if (!(error instanceof Error) || error instanceof DatabaseAway) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const away = codes.has(code) || /^E[A-Z]+$/.test(code) || broken.test(error.message)
  return away ? new DatabaseAway(error.message, { cause: error }) : error
}

/** Waits for the PostgreSQL client; throws `DatabaseAway` when the database is. */
export async function orAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw asDatabaseError(error)
  }
}
