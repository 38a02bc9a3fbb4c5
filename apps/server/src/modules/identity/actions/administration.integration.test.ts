import { randomUUID } from 'node:crypto'
import {
  addStaff,
  confirmSecondFactor,
  grantPost,
  listOrgans,
  listStaff,
  readSession,
  resetPassword,
  revokePost,
  StaffMember,
  type StaffRole,
  StaffRole as StaffRoles,
  setStaffState,
  signInSample,
  signInStaff,
} from '@yimen/contract'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePack } from '../test/sample-pack.ts'
import { type Browser, type SignInServer, signInServer } from '../test/sign-in-server.ts'

let server: SignInServer
const browsers = new Map<string, Browser>()
beforeAll(async () => {
  server = await signInServer({ packs: [samplePack(), samplePack('110105')] })
  for (const account of [...StaffRoles.options, 'lin-xiaoman']) browsers.set(account, await signedIn(account))
  browsers.set('nobody', server.browser())
})
afterAll(() => server.close())

async function signedIn(account: string, host = '110102'): Promise<Browser> {
  const browser = server.browser({ host })
  expect((await browser.post(signInSample.path, { account })).status).toBe(200)
  return browser
}
function as(account: string): Browser {
  const browser = browsers.get(account)
  if (!browser) throw new Error(`nobody signed in as ${account}`)
  return browser
}

async function member(account: string, by = 'security-administrator'): Promise<StaffMember> {
  const page = listStaff.response.parse((await as(by).get(`${listStaff.path}?q=${account}`)).body)
  const found = page.rows.find((row) => row.account === account)
  if (!found) throw new Error(`no member ${account}`)
  return found
}
const at = (path: string, staffId: string, postId = '') =>
  path.replace(':staffId', staffId).replace(':postId', postId)

/** Sends a versioned change as the browser of `account` would. */
async function change(by: Browser, path: string, version: number, body: unknown) {
  const { csrfToken } = readSession.response.parse((await by.get(readSession.path)).body)
  return by.post(path, body, {
    'x-csrf-token': csrfToken,
    'idempotency-key': randomUUID(),
    'if-match': String(version),
  })
}
let accounts = 0
async function newMember(): Promise<{ member: StaffMember; firstPassword: string }> {
  accounts += 1
  const body = { account: `new.member${accounts}`, name: '新员工', organ: 'MZJ' }
  return addStaff.response.parse((await as('system-administrator').post(addStaff.path, body)).body)
}

describe('who may', () => {
  type Try = {
    name: string
    to: readonly StaffRole[]
    send: (browser: Browser) => Promise<{ status: number }>
  }
  const nowhere = '0199a000-0000-7000-8000-00000000dead'
  const reason = '测试'
  const security: StaffRole[] = ['security-administrator']
  const tries: Try[] = [
    {
      name: 'list staff',
      to: ['system-administrator', 'security-administrator', 'audit-administrator'],
      send: (browser) => browser.get(listStaff.path),
    },
    {
      name: 'add staff',
      to: ['system-administrator'],
      send: (browser) => browser.post(addStaff.path, { account: 'x', name: '', organ: 'MZJ' }),
    },
    {
      name: 'grant a post',
      to: security,
      send: (by) => change(by, at(grantPost.path, nowhere), 1, { organ: 'MZJ', role: 'clerk' }),
    },
    {
      name: 'revoke a post',
      to: security,
      send: (by) => change(by, at(revokePost.path, nowhere, nowhere), 1, {}),
    },
    {
      name: 'set a state',
      to: security,
      send: (by) => change(by, at(setStaffState.path, nowhere), 1, { state: 'disabled', reason }),
    },
    {
      name: 'reset a password',
      to: security,
      send: (by) => change(by, at(resetPassword.path, nowhere), 1, { secondFactor: false, reason }),
    },
    { name: 'list organs', to: StaffRoles.options, send: (browser) => browser.get(listOrgans.path) },
  ]
  const table = tries.flatMap((one) =>
    StaffRoles.options.map((role) => ({ ...one, role, may: one.to.includes(role) })),
  )

  test.each(table)('$name as $role: $may', async ({ role, may, send }) => {
    const { status } = await send(as(role))
    if (may) expect([200, 400, 404]).toContain(status)
    else expect(status).toBe(403)
  })

  test.each(tries.slice(0, -1))(
    '$name: neither a resident nor anybody who is not signed in',
    async ({ send }) => {
      expect((await send(as('lin-xiaoman'))).status).toBe(403)
      expect((await send(as('nobody'))).status).toBe(401)
    },
  )
})

describe('adding', () => {
  test('gives an account without posts, a password shown once, and an event', async () => {
    const { member: added, firstPassword } = await newMember()
    expect(added).toMatchObject({ posts: [], state: 'active', secondFactor: false, organ: { code: 'MZJ' } })
    expect(firstPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect(server.events.at(-1)).toMatchObject({
      type: 'identity.staff-added',
      actor: { kind: 'staff' },
      data: { account: added.account },
    })
    const kept = await server.asOwner('SELECT response::text FROM platform.idempotency')
    expect(JSON.stringify(kept)).not.toContain(firstPassword)
  })

  test('the same key does it once, and does not tell the password again', async () => {
    const by = as('system-administrator')
    const { csrfToken } = readSession.response.parse((await by.get(readSession.path)).body)
    const headers = { 'x-csrf-token': csrfToken, 'idempotency-key': randomUUID() }
    const body = { account: 'only.once', name: '一次', organ: 'MZJ' }
    expect((await by.post(addStaff.path, body, headers)).status).toBe(201)
    expect(await by.post(addStaff.path, body, headers)).toMatchObject({
      status: 409,
      body: { code: 'platform.answered-once' },
    })
  })

  test('refuses a taken account and an organ that is not there, and names the field', async () => {
    const by = as('system-administrator')
    const taken = await by.post(addStaff.path, { account: 'clerk', name: '重名', organ: 'MZJ' })
    expect(taken).toMatchObject({ status: 409, body: { fields: [{ path: 'body.account' }] } })
    const nowhere = await by.post(addStaff.path, { account: 'some.body', name: '某人', organ: 'NOWHERE' })
    expect(nowhere).toMatchObject({ status: 422, body: { fields: [{ path: 'body.organ' }] } })
  })

  test('the first password signs in, with both factors', async () => {
    const { member: added, firstPassword } = await newMember()
    const browser = server.browser()
    const first = await browser.post(signInStaff.path, { account: added.account, password: firstPassword })
    const secret = signInStaff.response.parse(first.body).enrolment?.secret ?? ''
    const code = generateSync({ secret, epoch: server.clock.now().getTime() / 1000 })
    const second = await browser.post(confirmSecondFactor.path, { code })
    expect(second.body).toMatchObject({ who: { kind: 'anonymous' }, passwordDue: true })
  })
})

describe('posts', () => {
  test('are granted and revoked, and count from the next request on', async () => {
    const clerk = await member('clerk')
    const browser = await signedIn('clerk')
    const by = as('security-administrator')
    const granted = await change(by, at(grantPost.path, clerk.staffId), clerk.version, {
      organ: 'MZJ',
      role: 'reviewer',
      items: ['seal-subsidy'],
    })
    const after = StaffMember.parse(granted.body)
    expect(after).toMatchObject({
      version: clerk.version + 1,
      posts: [{}, { role: 'reviewer', organName: '民政局' }],
    })
    expect((await browser.get(readSession.path)).body).toMatchObject({
      who: { posts: [{}, { role: 'reviewer' }] },
    })

    const postId = after.posts[1]?.postId ?? ''
    const revoked = await change(by, at(revokePost.path, clerk.staffId, postId), after.version, {})
    expect(revoked.body).toMatchObject({ posts: [{ role: 'clerk' }] })
    const now = await browser.get(readSession.path)
    expect(now.body).toMatchObject({ who: { posts: [{ role: 'clerk' }] } })
    expect(server.events.slice(-2).map((event) => event.type)).toEqual([
      'identity.post-granted',
      'identity.post-revoked',
    ])
    const again = await change(by, at(revokePost.path, clerk.staffId, postId), after.version + 1, {})
    expect(again).toMatchObject({ status: 404, body: { code: 'identity.post-not-found' } })
  })

  test('the three administrators stay separated, in the rule and in the table', async () => {
    const system = await member('system-administrator')
    for (const role of ['security-administrator', 'audit-administrator', 'system-administrator']) {
      const body = { organ: 'MZJ', role }
      const answer = await change(
        as('security-administrator'),
        at(grantPost.path, system.staffId),
        system.version,
        body,
      )
      expect(answer).toMatchObject({ status: 409, body: { code: 'identity.separated-roles' } })
    }
    const insert = server.asOwner(
      `INSERT INTO identity.post (district, post_id, staff_id, organ, role, granted_at)
       VALUES ('110102', $1, $2, '*', 'audit-administrator', now())`,
      [randomUUID(), system.staffId],
    )
    await expect(insert).rejects.toThrow(/post_one_administrator/)
  })

  test('nobody changes their own', async () => {
    const oneself = await member('security-administrator')
    expect(oneself.allowed).toEqual([])
    const by = as('security-administrator')
    const { staffId, version, posts } = oneself
    const reason = '测试'
    const answers = await Promise.all([
      change(by, at(grantPost.path, staffId), version, { organ: 'MZJ', role: 'clerk' }),
      change(by, at(revokePost.path, staffId, posts[0]?.postId), version, {}),
      change(by, at(setStaffState.path, staffId), version, { state: 'disabled', reason }),
      change(by, at(resetPassword.path, staffId), version, { secondFactor: true, reason }),
    ])
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 403, body: { code: 'identity.not-oneself' } })
  })

  test('a stale version, a post held already and an unknown organ are refused', async () => {
    const { member: added } = await newMember()
    const path = at(grantPost.path, added.staffId)
    const by = as('security-administrator')
    const post = { organ: 'MZJ', role: 'clerk' }
    expect((await change(by, path, added.version, post)).status).toBe(200)
    expect(await change(by, path, added.version, { organ: 'ZWFW', role: 'clerk' })).toMatchObject({
      status: 409,
      body: { code: 'platform.stale-version', current: { version: added.version + 1 } },
    })
    expect(await change(by, path, added.version + 1, post)).toMatchObject({
      status: 409,
      body: { code: 'identity.post-exists' },
    })
    expect(await change(by, path, added.version + 1, { organ: 'NOWHERE', role: 'clerk' })).toMatchObject({
      status: 422,
      body: { code: 'identity.unknown-organ' },
    })
  })
})

describe('accounts', () => {
  test('who is disabled is out at once, and back when enabled', async () => {
    const browser = await signedIn('decider')
    const decider = await member('decider')
    const by = as('security-administrator')
    const path = at(setStaffState.path, decider.staffId)
    const disabled = await change(by, path, decider.version, { state: 'disabled', reason: '调离' })
    expect(disabled.body).toMatchObject({ state: 'disabled', allowed: ['enable', 'revoke-post'] })
    expect((await browser.get(readSession.path)).body).toMatchObject({ who: { kind: 'anonymous' } })
    expect((await server.browser().post(signInSample.path, { account: 'decider' })).status).toBe(404)
    const enabled = await change(by, path, decider.version + 1, { state: 'active', reason: '调回' })
    expect(enabled.body).toMatchObject({ state: 'active' })
    expect(server.events.at(-1)).toMatchObject({ type: 'identity.staff-enabled', data: { reason: '调回' } })
  })

  test('a locked account is shown as locked and can be unlocked', async () => {
    const { member: added, firstPassword } = await newMember()
    for (let tried = 1; tried <= 5; tried += 1)
      await server.browser().post(signInStaff.path, { account: added.account, password: 'wrong' })
    const locked = await member(added.account)
    expect(locked).toMatchObject({ state: 'locked', allowed: expect.arrayContaining(['unlock']) })
    const body = { state: 'active', reason: '本人来过' }
    await change(as('security-administrator'), at(setStaffState.path, added.staffId), locked.version, body)
    const browser = server.browser()
    const answer = await browser.post(signInStaff.path, { account: added.account, password: firstPassword })
    expect(answer.status).toBe(200)
  })

  test('a reset gives a new first password and forgets a lost second factor', async () => {
    const { member: added, firstPassword } = await newMember()
    const path = at(resetPassword.path, added.staffId)
    const body = { secondFactor: true, reason: '手机丢了' }
    const answer = await change(as('security-administrator'), path, added.version, body)
    const reset = resetPassword.response.parse(answer.body)
    expect(reset.firstPassword).not.toBe(firstPassword)
    const old = { account: added.account, password: firstPassword }
    expect((await server.browser().post(signInStaff.path, old)).status).toBe(401)
    const fresh = { account: added.account, password: reset.firstPassword }
    expect((await server.browser().post(signInStaff.path, fresh)).body).toMatchObject({
      next: 'enrol-second-factor',
    })
  })
})

describe('the list', () => {
  test('is searched and narrowed, and pages follow each other', async () => {
    const by = as('audit-administrator')
    const listed = async (query: string) =>
      listStaff.response.parse((await by.get(`${listStaff.path}?${query}`)).body)
    expect((await listed('role=reviewer')).rows.map((row) => row.account)).toEqual(['reviewer'])
    expect((await listed('organ=ZWFW&limit=1')).total).toBe(6)
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await listed(`limit=3${cursor}`)
      seen.push(...page.rows.map((row) => row.account))
      cursor = page.next ? `&cursor=${page.next}` : ''
    } while (cursor)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen).toHaveLength((await listed('limit=1')).total)
  })

  test('shows one district nothing of another', async () => {
    const theirs = await signedIn('system-administrator', '110105')
    const page = listStaff.response.parse((await theirs.get(listStaff.path)).body)
    expect(page.total).toBe(10)
    const ours = await member('clerk')
    const security = await signedIn('security-administrator', '110105')
    const answer = await change(security, at(setStaffState.path, ours.staffId), ours.version, {
      state: 'disabled',
      reason: '越界',
    })
    expect(answer).toMatchObject({ status: 404, body: { code: 'identity.staff-not-found' } })
  })
})
