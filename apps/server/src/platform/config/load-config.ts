import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { keepSecret } from './keep-secret.ts'
import { readSettings } from './read-settings.ts'

const project = fileURLToPath(new URL('../../../../../', import.meta.url))

/**
 * Reads the whole configuration, making the secret at the first start. A relative YIMEN_DATA counts from the
 * folder in which the command is run. Throws ConfigError.
 */
export async function loadConfig(environment: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const settings = readSettings(environment)
  const dataFolder =
    settings.YIMEN_DATA === undefined ? resolve(project, '.data') : resolve(settings.YIMEN_DATA)
  return {
    port: settings.PORT,
    host: settings.YIMEN_HOST,
    dataFolder,
    databaseUrl: settings.DATABASE_URL,
    district: settings.YIMEN_DISTRICT,
    publicUrl: settings.YIMEN_PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    secret: settings.YIMEN_SECRET ?? (await keepSecret(dataFolder)),
    files: settings.YIMEN_FILES,
    scanner: settings.YIMEN_SCANNER,
    sample: settings.YIMEN_SAMPLE === 'yes',
    rateLimit: settings.YIMEN_RATE_LIMIT,
    logLevel: settings.LOG_LEVEL,
  }
}
