import { z } from 'zod'

const districtCode = /^\d{6}$/

/** A number written as text in the environment. */
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number')
  .transform(Number)
  .refine((value) => value <= 65535, 'must be at most 65535')

/**
 * Every setting of the server, by the name of its environment variable. The descriptions are the documentation:
 * `yimen doctor --settings` and the operating guide print them.
 */
export const settings = z.strictObject({
  PORT: port.default(8600).describe('Port that the server listens on; 0 takes any free one.'),
  YIMEN_HOST: z
    .string()
    .default('0.0.0.0')
    .describe('Address that the server listens on; 127.0.0.1 behind a proxy on the same machine.'),
  YIMEN_DATA: z
    .string()
    .optional()
    .describe(
      'Folder of the embedded database, the files and the secret; .data in the project when not set.',
    ),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional()
    .describe(
      'PostgreSQL (15 or newer) to use instead of the embedded one, signing in as the owner of the schema.',
    ),
  YIMEN_DISTRICT: z
    .string()
    .regex(districtCode, 'must be a division code of six digits')
    .default('110102')
    .describe('Division code of the district that is served when the host name does not tell.'),
  YIMEN_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .transform((url) => url.replace(/\/$/, ''))
    .optional()
    .describe(
      'Address under which people reach the server; http://localhost:PORT when not set. With https, cookies are secure only.',
    ),
  YIMEN_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .optional()
    .describe(
      'OpenID Connect issuer that residents sign in with; without it, the development provider inside, which serves a sample district only.',
    ),
  YIMEN_OIDC_CLIENT_ID: z.string().min(1).optional().describe('Name of this server at the issuer.'),
  YIMEN_OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Secret of this server at the issuer.'),
  YIMEN_OIDC_SCOPE: z
    .string()
    .min(1)
    .default('openid profile')
    .describe('Scopes to ask for; one of them has to give the identity number.'),
  YIMEN_OIDC_IDENTITY_CLAIM: z
    .string()
    .min(1)
    .default('identity_number')
    .describe('Claim of the issuer that carries the identity number.'),
  YIMEN_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe(
      'Signs sessions. When not set, one is made at the first start and kept in the data folder. All servers on one database need the same.',
    ),
  YIMEN_VALUE_SECRETS: z
    .string()
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .refine(
      (secrets) => secrets.every((secret) => secret.length >= 32),
      'must have at least 32 characters each',
    )
    .optional()
    .describe(
      'Seal the values that a form is filled with, the newest first, separated by commas; a key is drawn from YIMEN_SECRET when not set, and is accepted beside them. To change the key, put a new secret in front.',
    ),
  YIMEN_FILES: z
    .string()
    .regex(/^(local|s3:\/\/.+)$/, 'must be "local" or an address such as s3://KEY:SECRET@host/bucket')
    .default('local')
    .describe(
      'Where files are kept: local (in the data folder) or an object store, s3://KEY:SECRET@host/bucket?region=….',
    ),
  YIMEN_SCANNER: z
    .string()
    .regex(/^(content|clamd:\/\/[^/]+)$/, 'must be "content" or an address such as clamd://host:3310')
    .default('content')
    .describe(
      'What scans uploads: clamd://host:3310 (ClamAV), or content, a stand-in that knows the EICAR test string only.',
    ),
  YIMEN_SAMPLE: z
    .enum(['yes', 'no'], { error: 'must be yes or no' })
    .default('yes')
    .describe('Whether an empty database gets the sample district at the first start.'),
  YIMEN_JOBS: z
    .enum(['yes', 'no'], { error: 'must be yes or no' })
    .default('yes')
    .describe('Whether this server also works off the queues; no where others on the same database do.'),
  YIMEN_RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a whole number from 1 to 9999999')
    .transform(Number)
    .default(1200)
    .describe('Requests per minute to the API that one address may send before it is told to wait.'),
  YIMEN_REQUEST_SECONDS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999')
    .transform(Number)
    .default(300)
    .describe(
      'Seconds in which a request, an upload included, must have come in whole; slower ones are cut off.',
    ),
  YIMEN_KEEP_KEYS_DAYS: z
    .string()
    .regex(/^([7-9]|[1-9]\d{1,3})$/, 'must be a whole number from 7 to 9999')
    .transform(Number)
    .default(30)
    .describe(
      'Days for which an Idempotency-Key is remembered; a request that is repeated later counts as a new one.',
    ),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info')
    .describe('How much the server logs.'),
})

export type Settings = z.output<typeof settings>
