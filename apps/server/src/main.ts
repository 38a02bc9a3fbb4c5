import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { authenticate, listDistricts, mountIdentityProvider, openSessions } from './modules/identity/index.ts'
import { migrationSources, modules } from './modules/index.ts'
import { findPersonByIdentityNumber, representations, useSourceSecrets } from './modules/registry/index.ts'
import { loadSampleDistrict } from './pack/load-sample-district.ts'
import type { Kernel } from './platform/actions/perform.ts'
import { useValueSeal, valueSeal } from './platform/auth/value-seal.ts'
import { systemClock } from './platform/clock/clock.ts'
import type { Config } from './platform/config/index.ts'
import { openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { stopDrawing } from './platform/documents/index.ts'
import { filesModule, openFiles, stopMarking, useFiles } from './platform/files/index.ts'
import { buildServer } from './platform/http/build-server.ts'
import { registerHealth } from './platform/http/health.ts'
import { usePublicAddress } from './platform/http/public-address.ts'
import { serveWebApps } from './platform/http/web-apps.ts'
import { openJobs } from './platform/jobs/index.ts'
import { openLive, registerLive } from './platform/live/index.ts'
import { rulesOf } from './platform/modules/rules-of.ts'
import { upkeepModule } from './platform/upkeep/index.ts'
import { announceStart } from './start-message.ts'

export type RunningServer = {
  readonly address: string
  readonly http: FastifyInstance
  close(): Promise<void>
}

/** Starts everything on one port: database → modules → jobs → http. Closing ends it in the opposite order. */
export async function startServer(config: Config & { databaseUrl: string }): Promise<RunningServer> {
  const log = pino({ level: config.logLevel })
  const applied = await migrate(config.databaseUrl, migrationSources)
  if (applied.length > 0) log.info({ applied: applied.length }, 'migrated')

  const database = openDatabase(config.databaseUrl, {
    onError: (error) => log.warn({ err: error }, 'database'),
  })
  useFiles(openFiles({ dataFolder: config.dataFolder, files: config.files, scanner: config.scanner }))
  usePublicAddress(config.publicUrl)
  useValueSeal(valueSeal(config.valueSecrets))
  useSourceSecrets(config.dataFolder)
  const rooms = [
    ...modules,
    filesModule(modules),
    upkeepModule(modules, { keepKeysDays: config.keepKeysDays }),
  ]
  const live = openLive({ url: config.databaseUrl, log })
  const kernel: Kernel = {
    database,
    clock: systemClock,
    ruleOf: rulesOf(rooms),
    enqueueing: (events) => jobs.enqueueing(events),
    announce: (district, topics) => live.announce(district, topics),
  }
  const jobs = openJobs({
    url: config.databaseUrl,
    kernel,
    modules: rooms,
    districts: () => listDistricts(database),
    log,
  })
  if (config.sample) await loadSampleDistrict(kernel, config.district, log)

  const http = await buildServer({
    kernel,
    modules: rooms,
    authenticate,
    districtOf: () => config.district,
    secret: config.secret,
    secureCookies: config.publicUrl.startsWith('https:'),
    logLevel: config.logLevel,
    rateLimit: config.rateLimit,
    requestSeconds: config.requestSeconds,
    plugins: async (server) => {
      await openSessions(server, {
        database,
        secret: config.secret,
        secureCookies: config.publicUrl.startsWith('https:'),
        oidc: config.oidc,
        publicUrl: config.publicUrlGiven ? config.publicUrl : null,
        people: { findNaturalPersonByIdentityNumber: findPersonByIdentityNumber, representations },
      })
      await mountIdentityProvider(server)
      registerHealth(server, { database, migrationSources })
      registerLive(server, live, rooms, database)
    },
  })
  await serveWebApps(http)
  const address = await http.listen({ port: config.port, host: config.host })
  if (config.jobs) await jobs.start()
  await announceStart(database, config, address)
  return {
    address,
    http,
    async close() {
      await http.close()
      await jobs.stop()
      await stopDrawing()
      await stopMarking()
      await live.close()
      await database.close()
    },
  }
}
