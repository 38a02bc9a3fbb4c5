/** What the server runs with: settings of the environment, with everything filled in. */
export type Config = {
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataFolder: string
  /** Undefined: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl: string | undefined
  readonly district: string
  /** Without a slash at the end. */
  readonly publicUrl: string
  /** Whether the address was given, or is only where the server can be found on this machine. */
  readonly publicUrlGiven: boolean
  /** Who tells who a resident is; null = the development provider inside. */
  readonly oidc: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly scope: string
    readonly identityClaim: string
  } | null
  /** At least 32 characters. */
  readonly secret: string
  /** Seal prefilled values: the first one seals, all are accepted. */
  readonly valueSecrets: readonly [string, ...string[]]
  /** `local`, or an `s3://` address. */
  readonly files: string
  /** `content`, or a `clamd://` address. */
  readonly scanner: string
  readonly sample: boolean
  /** Whether this server works off the queues. */
  readonly jobs: boolean
  /** Requests per minute and address. */
  readonly rateLimit: number
  /** Seconds in which a request must have come in whole. */
  readonly requestSeconds: number
  /** Days for which an idempotency key is remembered. */
  readonly keepKeysDays: number
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
}
