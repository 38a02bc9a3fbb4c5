import {
  changePassword,
  confirmSecondFactor,
  listSampleAccounts,
  listStaff,
  readSession,
  signInSample,
  signInStaff,
  signOut,
} from '@yimen/contract'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { performAsSystem } from '../../../platform/actions/perform-as-system.ts'
import { clearSessions } from '../jobs/clear-sessions.ts'
import { hashPassword } from '../passwords.ts'
import { credentialsOfAccount, savePassword } from '../store/credentials.ts'
import { samplePack } from '../test/sample-pack.ts'
import { type Browser, type SignInServer, signInServer, subjectId } from '../test/sign-in-server.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer({ packs: [samplePack(), samplePack('110105', false)] })
})
afterAll(() => server.close())

const password = 'a long walk by the lake'
let hash: Promise<string> | undefined
async function givePassword(account: string, due = false): Promise<void> {
  hash ??= hashPassword(password)
  const known = await hash
  await server.inDistrict(async (tx) => {
    const staff = await credentialsOfAccount(tx, '110102', account)
    if (!staff) throw new Error(`no account ${account}`)
    await savePassword(tx, '110102', staff.staffId, { hash: known, due })
  })
  await server.asOwner('UPDATE identity.staff SET second_factor = NULL, second_factor_step = NULL')
  await server.asOwner('DELETE FROM identity.attempt')
}
const wait = (seconds: number) =>
  server.clock.moveTo(new Date(server.clock.now().getTime() + seconds * 1000).toISOString())
const codeNow = (secret: string) => generateSync({ secret, epoch: server.clock.now().getTime() / 1000 })
const session = async (browser: Browser) =>
  readSession.response.parse((await browser.get(readSession.path)).body)

/** Signs in from nothing; answers the secret of the second factor. */
async function enrol(browser: Browser, account: string): Promise<string> {
  const first = await browser.post(signInStaff.path, { account, password })
  expect(first.status).toBe(200)
  const { next, enrolment } = signInStaff.response.parse(first.body)
  expect(next).toBe('enrol-second-factor')
  const secret = enrolment?.secret ?? ''
  const second = await browser.post(confirmSecondFactor.path, { code: codeNow(secret) })
  expect(second.status).toBe(200)
  return secret
}

describe('staff', () => {
  beforeEach(() => givePassword('clerk'))

  test('sign in with password and code, and only after both', async () => {
    const browser = server.browser()
    const first = await browser.post(signInStaff.path, { account: 'Clerk', password })
    expect(first.body).toMatchObject({
      next: 'enrol-second-factor',
      enrolment: { uri: expect.stringMatching(/^otpauth:\/\/totp\/.*secret=/) },
    })
    expect((await session(browser)).who).toEqual({ kind: 'anonymous' })
    const { enrolment } = signInStaff.response.parse(first.body)
    const second = await browser.post(confirmSecondFactor.path, { code: codeNow(enrolment?.secret ?? '') })
    expect(second.body).toMatchObject({
      who: { kind: 'staff', account: 'clerk', posts: [{ organ: '*', role: 'clerk', items: null }] },
      passwordDue: false,
    })
    expect((await session(browser)).who).toMatchObject({ kind: 'staff', account: 'clerk' })
  })

  test('the session gets a new id at each step', async () => {
    const browser = server.browser()
    const first = await browser.post(signInStaff.path, { account: 'clerk', password })
    const before = browser.cookies.get('yimen_session')
    const { enrolment } = signInStaff.response.parse(first.body)
    await browser.post(confirmSecondFactor.path, { code: codeNow(enrolment?.secret ?? '') })
    expect(before).toBeTruthy()
    expect(browser.cookies.get('yimen_session')).not.toBe(before)
    const old = server.browser()
    old.cookies.set('yimen_session', before ?? '')
    expect((await session(old)).who.kind).toBe('anonymous')
  })

  test('a code counts once, and the secret is shown once', async () => {
    const secret = await enrol(server.browser(), 'clerk')
    const browser = server.browser()
    const first = await browser.post(signInStaff.path, { account: 'clerk', password })
    expect(first.body).toEqual({ next: 'second-factor', enrolment: null })
    const used = await browser.post(confirmSecondFactor.path, { code: codeNow(secret) })
    expect(used).toMatchObject({ status: 401, body: { code: 'identity.wrong-code' } })
    wait(30)
    expect((await browser.post(confirmSecondFactor.path, { code: codeNow(secret) })).status).toBe(200)
    const [row] = await server.asOwner("SELECT second_factor FROM identity.staff WHERE account = 'clerk'")
    expect(String(row?.second_factor)).not.toContain(secret)
  })

  test('a wrong password, an unknown account and a disabled one look the same', async () => {
    await givePassword('director')
    await server.asOwner("UPDATE identity.staff SET state = 'disabled' WHERE account = 'director'")
    const answers = await Promise.all(
      [
        ['clerk', 'wrong'],
        ['nobody.here', 'wrong'],
        ['director', password],
        ['reviewer', password],
      ].map(([account, tried]) => server.browser().post(signInStaff.path, { account, password: tried })),
    )
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, body: { code: 'identity.wrong-credentials' } })
    }
    await server.asOwner("UPDATE identity.staff SET state = 'active' WHERE account = 'director'")
  })

  test.each(['clerk', 'nobody.else'])(
    'five wrong passwords lock %s, and it says until when',
    async (account) => {
      for (let tried = 1; tried <= 4; tried += 1)
        expect((await server.browser().post(signInStaff.path, { account, password: 'wrong' })).status).toBe(
          401,
        )
      const fifth = await server.browser().post(signInStaff.path, { account, password: 'wrong' })
      expect(fifth).toMatchObject({ status: 423, body: { code: 'identity.locked' } })
      const until = new Date(server.clock.now().getTime() + 15 * 60_000)
      const clockTime = until.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai' }).slice(0, 5)
      const minuteLater = new Date(until.getTime() + 60_000)
        .toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai' })
        .slice(0, 5)
      expect(fifth.body).toMatchObject({
        detail: expect.stringMatching(new RegExp(`${clockTime}|${minuteLater}`)),
      })
      const right = await server.browser().post(signInStaff.path, { account, password })
      expect(right.status).toBe(423)
      wait(15 * 60 + 1)
      const later = await server.browser().post(signInStaff.path, { account, password })
      expect(later.status).toBe(account === 'clerk' ? 200 : 401)
    },
  )

  test('wrong attempts further apart than 15 minutes do not add up', async () => {
    for (let tried = 1; tried <= 4; tried += 1)
      await server.browser().post(signInStaff.path, { account: 'clerk', password: 'wrong' })
    wait(16 * 60)
    const next = await server.browser().post(signInStaff.path, { account: 'clerk', password: 'wrong' })
    expect(next.status).toBe(401)
  })

  test('many guesses at once are not more than five', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        server.browser().post(signInStaff.path, { account: 'clerk', password: 'wrong' }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 401).length).toBeLessThanOrEqual(4)
    expect((await server.browser().post(signInStaff.path, { account: 'clerk', password })).status).toBe(423)
  })

  test('a right password in between does not let one guess codes for ever', async () => {
    await enrol(server.browser(), 'clerk')
    const statuses: number[] = []
    for (let tried = 1; tried <= 5; tried += 1) {
      const browser = server.browser()
      await browser.post(signInStaff.path, { account: 'clerk', password })
      statuses.push((await browser.post(confirmSecondFactor.path, { code: '000000' })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 423])
  })

  test('the second factor alone is refused', async () => {
    const answer = await server.browser().post(confirmSecondFactor.path, { code: '123456' })
    expect(answer).toMatchObject({ status: 401, body: { code: 'identity.no-first-factor' } })
  })

  test('sign out ends the session at the server', async () => {
    const browser = server.browser()
    await enrol(browser, 'clerk')
    const kept = browser.cookies.get('yimen_session') ?? ''
    expect((await browser.post(signOut.path)).body).toEqual({ signedOut: true })
    browser.cookies.set('yimen_session', kept)
    expect((await session(browser)).who.kind).toBe('anonymous')
  })

  test('an idle session ends after 30 minutes, a used one goes on', async () => {
    const browser = server.browser()
    await enrol(browser, 'clerk')
    for (let use = 0; use < 3; use += 1) {
      wait(25 * 60)
      expect((await session(browser)).who.kind).toBe('staff')
    }
    wait(30 * 60)
    expect((await session(browser)).who.kind).toBe('anonymous')
  })

  test('however busy it is, a session of staff ends after 12 hours', async () => {
    const browser = server.browser()
    await enrol(browser, 'clerk')
    for (let use = 0; use < 35; use += 1) {
      wait(20 * 60)
      expect((await session(browser)).who.kind).toBe('staff')
    }
    wait(20 * 60)
    expect((await session(browser)).who.kind).toBe('anonymous')
  })

  test('the same address may not try one account more than ten times a minute', async () => {
    const browser = server.browser({ address: '10.9.9.9' })
    const token = (await session(browser)).csrfToken
    const statuses: number[] = []
    for (let tried = 0; tried < 12; tried += 1) {
      const body = { account: 'some.body', password: 'wrong' }
      statuses.push((await browser.post(signInStaff.path, body, { 'x-csrf-token': token })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  test('without a CSRF token nothing is tried', async () => {
    const answer = await server.browser().post(signInStaff.path, { account: 'clerk', password }, {})
    expect(answer).toMatchObject({ status: 403, body: { code: 'platform.csrf' } })
  })

  test('signing in is in the log, with who and when', async () => {
    await enrol(server.browser(), 'clerk')
    expect(server.events.slice(-2)).toMatchObject([
      { type: 'identity.second-factor-enrolled' },
      { type: 'identity.signed-in', actor: { kind: 'staff' }, subject: { type: 'staff' } },
    ])
  })
})

test('sessions that have ended and attempts that no longer count are cleared away', async () => {
  await givePassword('clerk')
  await enrol(server.browser(), 'clerk')
  await server.browser().post(signInStaff.path, { account: 'some.body', password: 'wrong' })
  const clear = () =>
    performAsSystem(server.kernel, '110102', clearSessions.name, (scope) => clearSessions.run(scope))
  const left = async () =>
    server.asOwner(
      'SELECT (SELECT count(*) FROM identity.session) AS sessions, (SELECT count(*) FROM identity.attempt) AS attempts',
    )
  await clear()
  expect(Number((await left())[0]?.sessions)).toBeGreaterThan(0)
  wait(3 * 60 * 60)
  await clear()
  expect(await left()).toEqual([{ sessions: 0, attempts: 0 }])
})

describe('the first password', () => {
  beforeEach(() => givePassword('clerk', true))

  test('has to be changed before anything else', async () => {
    const browser = server.browser()
    const secret = await enrol(browser, 'clerk')
    expect(await session(browser)).toMatchObject({ who: { kind: 'anonymous' }, passwordDue: true })
    const weak = await browser.post(changePassword.path, { currentPassword: password, newPassword: 'short' })
    expect(weak).toMatchObject({
      status: 422,
      body: { code: 'identity.weak-password', fields: [{ path: 'body.newPassword' }] },
    })
    const same = await browser.post(changePassword.path, { currentPassword: password, newPassword: password })
    expect(same.status).toBe(422)
    const changed = await browser.post(changePassword.path, {
      currentPassword: password,
      newPassword: 'another walk by the lake',
    })
    expect(changed.body).toMatchObject({ who: { kind: 'staff', account: 'clerk' }, passwordDue: false })

    wait(30)
    const next = server.browser()
    expect((await next.post(signInStaff.path, { account: 'clerk', password })).status).toBe(401)
    await next.post(signInStaff.path, { account: 'clerk', password: 'another walk by the lake' })
    const done = await next.post(confirmSecondFactor.path, { code: codeNow(secret) })
    expect(done.body).toMatchObject({ who: { kind: 'staff' }, passwordDue: false })
  })

  test('nobody without a session of staff changes one', async () => {
    const body = { currentPassword: password, newPassword: 'another walk by the lake' }
    expect((await server.browser().post(changePassword.path, body)).status).toBe(403)
    const resident = server.browser()
    await resident.post(signInSample.path, { account: 'lin-xiaoman' })
    expect((await resident.post(changePassword.path, body)).status).toBe(403)
  })
})

describe('the sample', () => {
  test('offers people and posts, and one click signs in', async () => {
    const browser = server.browser()
    const list = listSampleAccounts.response.parse((await browser.get(listSampleAccounts.path)).body)
    expect(list.accounts).toHaveLength(11)
    const resident = await browser.post(signInSample.path, { account: 'lin-xiaoman' })
    expect(resident.body).toMatchObject({ who: { kind: 'resident', subjectId, name: '林小满' } })
    const staff = await browser.post(signInSample.path, { account: 'reviewer' })
    expect(staff.body).toMatchObject({
      who: { kind: 'staff', posts: [{ organName: '民政局', items: ['seal-subsidy'] }] },
    })
    expect((await browser.post(signInSample.path, { account: 'nobody' })).status).toBe(404)
  })

  test('does not exist in a real district', async () => {
    const browser = server.browser({ host: '110105' })
    expect((await browser.get(listSampleAccounts.path)).body).toEqual({ accounts: [] })
    const answer = await browser.post(signInSample.path, { account: 'clerk' })
    expect(answer).toMatchObject({ status: 404, body: { code: 'identity.not-a-sample-district' } })
  })

  test('a resident may be idle for two hours, and no longer', async () => {
    const browser = server.browser()
    await browser.post(signInSample.path, { account: 'lin-xiaoman' })
    wait(119 * 60)
    expect((await session(browser)).who.kind).toBe('resident')
    wait(121 * 60)
    expect((await session(browser)).who.kind).toBe('anonymous')
  })

  test('however busy it is, a resident’s session ends after a day', async () => {
    const browser = server.browser()
    await browser.post(signInSample.path, { account: 'lin-xiaoman' })
    for (let use = 0; use < 15; use += 1) {
      wait(95 * 60)
      expect((await session(browser)).who.kind).toBe('resident')
    }
    wait(15 * 60)
    expect((await session(browser)).who.kind).toBe('anonymous')
    await browser.post(signInSample.path, { account: 'lin-xiaoman' })
    expect((await session(browser)).who.kind).toBe('resident')
  })

  test('a session is worth nothing in another district', async () => {
    const browser = server.browser()
    await browser.post(signInSample.path, { account: 'system-administrator' })
    expect((await browser.get(listStaff.path)).status).toBe(200)
    const elsewhere = server.browser({ host: '110105' })
    for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value)
    expect((await session(elsewhere)).who.kind).toBe('anonymous')
    expect((await elsewhere.get(listStaff.path)).status).toBe(401)
  })
})
