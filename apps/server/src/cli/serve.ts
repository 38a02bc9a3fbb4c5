import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { type Config, loadConfig } from '../platform/config/index.ts'
import { withDatabaseUrl } from './open-for-command.ts'
import { stopRequest, untilAborted } from './stop-request.ts'
import { buildWebApps } from './web/build-web-apps.ts'

const project = fileURLToPath(new URL('../../../../', import.meta.url))

/** `yimen serve`: everything on one port, until it is told to stop. */
export const serveCommand = new Command('serve')
  .description('start the database when needed, bring it up to date, build the web apps, serve all of it')
  .option('--no-build', 'serve the web apps as they were built last')
  .action(async (options: { build: boolean }) => {
    const config = await loadConfig(process.env)
    const stop = stopRequest()
    const failure = new AbortController()
    const signal = AbortSignal.any([stop, failure.signal])
    const building = options.build
      ? buildWebApps({ project, log: (line) => console.error(line), signal })
      : undefined
    // It may fail before anybody waits for it.
    const built = Promise.allSettled([building])
    try {
      await withDatabaseUrl(config, async (url) => {
        const [result] = await built
        if (result.status === 'rejected') throw result.reason
        await serve({ ...config, databaseUrl: url }, stop)
      })
    } catch (error) {
      failure.abort()
      await built
      if (!stop.aborted) throw error
    }
  })

async function serve(config: Config & { databaseUrl: string }, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return
  const { startServer } = await import('../main.ts')
  const server = await startServer(config)
  try {
    await untilAborted(stop)
  } finally {
    await server.close()
  }
}
