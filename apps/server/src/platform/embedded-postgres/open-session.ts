import pg from 'pg'
import { createDatabaseWhenMissing, type Keeper, openKeeper, urlOf } from './connect.ts'
import { type Lifeline, tieLifeline } from './lifeline.ts'
import type { PidFile } from './pid-file.ts'
import type { Place } from './place.ts'

/** A running database that we use. */
export type Session = {
  readonly url: string
  readonly adopted: boolean
  readonly pid: number
  readonly socketFolder: string
  readonly keeper: Keeper
  /** Missing where there is no shell to outlive us (Windows): there the starter stops it. */
  readonly lifeline: Lifeline | undefined
}

const databaseName = 'yimen'

/** Joins the users of a running PostgreSQL; undefined when it is just going down. */
export async function openSession(
  place: Place,
  file: PidFile,
  adopted: boolean,
): Promise<Session | undefined> {
  const lifeline = process.platform === 'win32' ? undefined : await tieLifeline(place, file.pid)
  try {
    const url = await urlOf(place, file, databaseName)
    const keeper = await openKeeper(url).catch(async (error: unknown) => {
      if (!(error instanceof pg.DatabaseError) || error.code !== unknownDatabase) throw error
      await createDatabaseWhenMissing(await urlOf(place, file, 'postgres'), databaseName)
      return openKeeper(url)
    })
    return { url, adopted, pid: file.pid, socketFolder: file.socketFolder, keeper, lifeline }
  } catch (error) {
    await lifeline?.release()
    if (goesDown(error)) return undefined
    throw error
  }
}

const unknownDatabase = '3D000'
const goingDown = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'])

function goesDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string') return goingDown.has(error.code)
  return error.message.startsWith('Connection terminated')
}
