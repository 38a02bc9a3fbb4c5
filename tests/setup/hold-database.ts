// Holds the embedded database of a folder until it is told to stop: what another process of Yimen does.
import { startEmbeddedPostgres } from '../../apps/server/src/platform/embedded-postgres/index.ts'

const [dataFolder = ''] = process.argv.slice(2)
const database = await startEmbeddedPostgres({ dataFolder, log: (line) => console.error(line) })
console.log(JSON.stringify({ url: database.url, adopted: database.adopted }))
process.stdin.once('end', async () => {
  await database.stop()
  console.log('stopped')
})
process.stdin.resume()
