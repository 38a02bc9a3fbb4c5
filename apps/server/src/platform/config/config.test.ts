import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeSettings, loadConfig, readSettings } from './index.ts'

describe('settings', () => {
  test('an empty environment gives the defaults, and other programs’ variables do not matter', () => {
    expect(readSettings({ HOME: '/home/somebody', PORT: '' })).toEqual({
      PORT: 8600,
      YIMEN_HOST: '0.0.0.0',
      YIMEN_DISTRICT: '110102',
      YIMEN_OIDC_SCOPE: 'openid profile',
      YIMEN_OIDC_IDENTITY_CLAIM: 'identity_number',
      YIMEN_FILES: 'local',
      YIMEN_SCANNER: 'content',
      YIMEN_SAMPLE: 'yes',
      YIMEN_RATE_LIMIT: 1200,
      YIMEN_JOBS: 'yes',
      YIMEN_REQUEST_SECONDS: 300,
      YIMEN_KEEP_KEYS_DAYS: 30,
      LOG_LEVEL: 'info',
    })
  })

  test.each([
    ['PORT', 'eighty', /PORT: must be a whole number/],
    ['PORT', '70000', /PORT: must be at most 65535/],
    ['DATABASE_URL', 'mysql://here', /DATABASE_URL: must begin with postgresql/],
    ['YIMEN_DISTRICT', '1101', /YIMEN_DISTRICT: must be a division code/],
    ['YIMEN_PUBLIC_URL', 'ftp://here', /YIMEN_PUBLIC_URL: must be an address/],
    ['YIMEN_SECRET', 'short', /YIMEN_SECRET: must have at least 32/],
    ['YIMEN_VALUE_SECRETS', `${'s'.repeat(32)},short`, /YIMEN_VALUE_SECRETS: must have at least 32/],
    ['YIMEN_FILES', 'there', /YIMEN_FILES: must be "local" or/],
    ['YIMEN_SCANNER', 'mcafee', /YIMEN_SCANNER: must be "content" or/],
    ['YIMEN_RATE_LIMIT', '0', /YIMEN_RATE_LIMIT: must be a whole number/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL: must be one of/],
  ])('%s=%s is refused by name', (variable, value, message) => {
    expect(() => readSettings({ [variable]: value })).toThrow(message)
  })

  test('a setting that does not exist is named, with the one that was meant', () => {
    expect(() => readSettings({ YIMEN_DISTRIKT: '110102' })).toThrow(
      'YIMEN_DISTRIKT: there is no such setting; did you mean YIMEN_DISTRICT?',
    )
  })

  test('all that is wrong is told at once', () => {
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT: .*\nLOG_LEVEL: /)
  })

  test('each setting says what it is for', () => {
    for (const { variable, description } of describeSettings())
      expect([variable, description]).not.toContain('')
  })
})

describe('configuration', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yimen-config-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('the secret is made once, even by two that start together, and only its owner reads it', async () => {
    const environment = { YIMEN_DATA: join(folder, 'new') }
    const [one, two] = await Promise.all([loadConfig(environment), loadConfig(environment)])
    expect(one.secret.length).toBeGreaterThanOrEqual(32)
    expect(two.secret).toBe(one.secret)
    expect((await loadConfig(environment)).secret).toBe(one.secret)
    expect((await stat(join(folder, 'new', 'secret'))).mode & 0o777).toBe(0o600)
  })

  test('a given secret is used and none is kept', async () => {
    const secret = 's'.repeat(32)
    expect((await loadConfig({ YIMEN_DATA: folder, YIMEN_SECRET: secret })).secret).toBe(secret)
    await expect(readFile(join(folder, 'secret'))).rejects.toThrow('ENOENT')
  })

  test('values are sealed under a key drawn from the secret, and under a newer one when one is given', async () => {
    const [secret, newer] = ['s'.repeat(32), 'n'.repeat(32)]
    const given = { YIMEN_DATA: folder, YIMEN_SECRET: secret }
    expect((await loadConfig(given)).valueSecrets).toEqual([secret])
    const changed = await loadConfig({ ...given, YIMEN_VALUE_SECRETS: newer })
    expect(changed.valueSecrets).toEqual([newer, secret])
  })

  test('a data folder that cannot be one is told by its variable', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(loadConfig({ YIMEN_DATA: join(folder, 'file') })).rejects.toThrow(/YIMEN_DATA: /)
  })

  test('an issuer without a client at it is told by what is missing', async () => {
    const issuer = { YIMEN_DATA: folder, YIMEN_OIDC_ISSUER: 'https://id.example' }
    await expect(loadConfig(issuer)).rejects.toThrow(/YIMEN_OIDC_CLIENT_ID: .*\nYIMEN_OIDC_CLIENT_SECRET: /)
    const whole = { ...issuer, YIMEN_OIDC_CLIENT_ID: 'yimen', YIMEN_OIDC_CLIENT_SECRET: 'secret' }
    expect((await loadConfig(whole)).oidc).toMatchObject({ issuer: 'https://id.example', clientId: 'yimen' })
    expect((await loadConfig({ YIMEN_DATA: folder })).oidc).toBeNull()
  })

  test('the public address follows the port, and loses its last slash', async () => {
    expect((await loadConfig({ YIMEN_DATA: folder, PORT: '9000' })).publicUrl).toBe('http://localhost:9000')
    expect((await loadConfig({ YIMEN_DATA: folder, YIMEN_PUBLIC_URL: 'https://a.example/' })).publicUrl).toBe(
      'https://a.example',
    )
  })
})
