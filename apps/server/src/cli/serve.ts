import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { loadConfig } from '../platform/config/index.ts'
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
    // All three begin at once; what fails may do so before anybody waits for it.
    const preparing = Promise.allSettled([import('../main.ts'), building])
    try {
      await withDatabaseUrl(config, async (databaseUrl) => {
        const [program, pages] = await preparing
        if (program.status === 'rejected') throw program.reason
        if (pages.status === 'rejected') throw pages.reason
        if (stop.aborted) return
        const server = await program.value.startServer({ ...config, databaseUrl })
        await untilAborted(stop).finally(() => server.close())
      })
    } catch (error) {
      failure.abort()
      await preparing
      if (!stop.aborted) throw error
    }
  })
