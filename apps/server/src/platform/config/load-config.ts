import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { ConfigError } from './config-error.ts'
import { keepSecret } from './keep-secret.ts'
import { readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'

const project = fileURLToPath(new URL('../../../../../', import.meta.url))

/**
 * Reads the whole configuration, making the secret at the first start. A relative YIMEN_DATA counts from the
 * folder in which the command is run. Throws ConfigError.
 */
export async function loadConfig(environment: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const settings = readSettings(environment)
  const dataFolder =
    settings.YIMEN_DATA === undefined ? resolve(project, '.data') : resolve(settings.YIMEN_DATA)
  const secret = settings.YIMEN_SECRET ?? (await keepSecret(dataFolder))
  const [newest, ...earlier] = [...(settings.YIMEN_VALUE_SECRETS ?? []), secret]
  return {
    port: settings.PORT,
    host: settings.YIMEN_HOST,
    dataFolder,
    databaseUrl: settings.DATABASE_URL,
    district: settings.YIMEN_DISTRICT,
    publicUrl: settings.YIMEN_PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    publicUrlGiven: settings.YIMEN_PUBLIC_URL !== undefined,
    oidc: oidcOf(settings),
    secret,
    valueSecrets: [newest ?? secret, ...earlier],
    files: settings.YIMEN_FILES,
    scanner: settings.YIMEN_SCANNER,
    sample: settings.YIMEN_SAMPLE === 'yes',
    jobs: settings.YIMEN_JOBS === 'yes',
    rateLimit: settings.YIMEN_RATE_LIMIT,
    requestSeconds: settings.YIMEN_REQUEST_SECONDS,
    keepKeysDays: settings.YIMEN_KEEP_KEYS_DAYS,
    logLevel: settings.LOG_LEVEL,
  }
}

/** An issuer is of use only with a client at it: the three are given together, or none. */
function oidcOf(settings: Settings): Config['oidc'] {
  const {
    YIMEN_OIDC_ISSUER: issuer,
    YIMEN_OIDC_CLIENT_ID: clientId,
    YIMEN_OIDC_CLIENT_SECRET: clientSecret,
    YIMEN_OIDC_SCOPE: scope,
    YIMEN_OIDC_IDENTITY_CLAIM: identityClaim,
  } = settings
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret, scope, identityClaim }
  const given = {
    YIMEN_OIDC_ISSUER: issuer,
    YIMEN_OIDC_CLIENT_ID: clientId,
    YIMEN_OIDC_CLIENT_SECRET: clientSecret,
  }
  const missing = Object.entries(given).filter(([, value]) => value === undefined)
  if (missing.length === 3) return null
  throw new ConfigError(
    missing.map(([variable]) => ({ variable, message: 'is needed with the other settings of the issuer' })),
  )
}
