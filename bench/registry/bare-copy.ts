import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'

/** The floor: the same file by COPY into a table with a key and nothing else. Answers seconds. */
export async function bareCopy(url: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`CREATE TABLE bare_copy (number text PRIMARY KEY, name text, sex text, born date, ethnic text,
      address text, registered date)`)
    const began = performance.now()
    await pipeline(
      createReadStream(file),
      client.query(from('COPY bare_copy FROM STDIN (FORMAT csv, HEADER)')),
    )
    const seconds = (performance.now() - began) / 1000
    await client.query('DROP TABLE bare_copy')
    return seconds
  } finally {
    await client.end()
  }
}
