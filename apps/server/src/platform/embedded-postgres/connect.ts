import { readFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import pg from 'pg'
import { passwordFile } from './create-cluster.ts'
import type { PidFile } from './pid-file.ts'
import type { Place } from './place.ts'
import { connectionUrl } from './socket-folder.ts'

/** The address of the running PostgreSQL that the file describes. */
export async function urlOf(place: Place, file: PidFile, database: string): Promise<string> {
  if (!place.tcp) return connectionUrl(place, file.socketFolder, database)
  const password = await readFile(passwordFile(place.cluster), 'utf8')
  return `postgresql://yimen:${password}@127.0.0.1:${file.port}/${database}`
}

/** One connection that tells by its end that the database is gone. */
export type Keeper = {
  readonly client: pg.Client
  readonly socket: Socket
}

/** Opens a keeper. It does not hold the event loop open; `socket.ref()` does, for as long as one waits for it. */
export async function openKeeper(url: string): Promise<Keeper> {
  const socket = new Socket()
  const client = new pg.Client({
    connectionString: url,
    application_name: 'yimen keeper',
    stream: () => socket,
  })
  // Every loss is followed by 'end', where it is handled; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  socket.unref()
  return { client, socket }
}

/** Makes the database of Yimen when the cluster does not have it yet. */
export async function createDatabaseWhenMissing(url: string, name: string): Promise<void> {
  const { client, socket } = await openKeeper(url)
  socket.ref()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } catch (error) {
    // Another process was quicker (duplicate_database, or the unique index under it).
    if (!(error instanceof pg.DatabaseError) || !['42P04', '23505'].includes(error.code ?? '')) throw error
  } finally {
    await client.end()
  }
}
