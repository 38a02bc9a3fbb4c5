import { readSession } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePack } from '../test/sample-pack.ts'
import { type SignInServer, signInServer, subjectId } from '../test/sign-in-server.ts'

let server: SignInServer
let site: string
beforeAll(async () => {
  server = await signInServer()
  const address = await server.http.listen({ port: 0, host: '127.0.0.1' })
  site = address.replace('127.0.0.1', 'localhost')
})
afterAll(() => server.close())

/** A browser over real HTTP: keeps cookies by path, and follows redirects when told. */
function surfer(headers: Record<string, string> = {}) {
  const jar = new Map<string, { value: string; path: string }>()
  async function open(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url)
    const cookie = [...jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...headers, cookie, ...init.headers },
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/'
      const gone = value === '' || /expires=Thu, 01 Jan 1970/i.test(line)
      if (gone) jar.delete(name)
      else jar.set(name, { value, path })
    }
    return response
  }
  return {
    jar,
    open,
    /** Follows redirects until a page answers. */
    async follow(
      url: string,
      init?: RequestInit,
    ): Promise<{ response: Response; url: string; passed: string[] }> {
      const passed: string[] = []
      let at = url
      let response = await open(url, init)
      while (response.status >= 300 && response.status < 400) {
        at = new URL(response.headers.get('location') ?? '', at).href
        passed.push(at)
        if (!at.startsWith(site) || /^\/(my)?$/.test(new URL(at).pathname)) break
        response = await open(at)
      }
      return { response, url: at, passed }
    },
  }
}
const signInPath = (returnTo: string) => `${site}/api/sign-in/resident?${new URLSearchParams({ returnTo })}`
const choose = (choice: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(choice).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
})

describe('a resident', () => {
  test('goes out to the provider, chooses a sample person, and comes back signed in', async () => {
    const browser = surfer()
    const out = await browser.follow(signInPath('/my'))
    expect(out.passed[0]).toMatch(/\/identity-provider\/auth\?.*code_challenge_method=S256/)
    const html = await out.response.text()
    expect(html).toContain('样例区')
    expect(html).toContain('A real district has no such page')
    expect(html).not.toContain('11010219900101001X')

    const back = await browser.follow(out.url, choose({ account: 'lin-xiaoman' }))
    expect(back.url).toBe(`${site}/my`)
    const session = await browser.open(`${site}${readSession.path}`)
    expect(await session.json()).toMatchObject({ who: { kind: 'resident', subjectId, name: '林小满' } })
    expect(server.events.at(-1)).toMatchObject({
      type: 'identity.resident-signed-in',
      subject: { id: subjectId },
    })
    const [login] = await server.asOwner('SELECT sub FROM identity.resident_login')
    expect(String(login?.sub)).not.toContain('110102')
  })

  test('is asked again the next time, and may go back without signing in', async () => {
    const browser = surfer()
    const out = await browser.follow(signInPath('/my'))
    await browser.follow(out.url, choose({ account: 'lin-xiaoman' }))
    const again = await browser.follow(signInPath('/my'))
    expect(again.url).toMatch(/\/identity-provider\/interaction\//)
    const back = await browser.follow(again.url, choose({ cancel: 'yes' }))
    expect(back.response.status).toBe(400)
    expect(await back.response.text()).toMatch(/登录没有完成.*href="\/my"/s)
  })

  test('never leaves the site afterwards', async () => {
    const browser = surfer()
    const out = await browser.follow(signInPath('//elsewhere.example/'))
    const back = await browser.follow(out.url, choose({ account: 'lin-xiaoman' }))
    expect(back.url).toBe(`${site}/`)
  })

  test('cannot use what was begun in another browser', async () => {
    const mine = surfer()
    const out = await mine.follow(signInPath('/my'))
    const chosen = await mine.open(out.url, choose({ account: 'lin-xiaoman' }))
    const resumed = await mine.open(chosen.headers.get('location') ?? '')
    const callback = resumed.headers.get('location') ?? ''
    expect(callback).toContain('/api/sign-in/resident/callback?code=')
    const theirs = surfer()
    const stolen = await theirs.open(callback)
    expect(stolen.status).toBe(400)
    const session = await theirs.open(`${site}${readSession.path}`)
    expect(await session.json()).toMatchObject({ who: { kind: 'anonymous' } })
    expect((await theirs.open(out.url)).status).toBe(400)
  })

  test('is told when the district has no record of them', async () => {
    await server.asOwner(`INSERT INTO identity.sample_person (district, account, name, name_english, identity_number, about)
      VALUES ('110102', 'newcomer', '新来的', 'Newcomer', '110102199001010028', '{"zh":"没有登记","en":"Not recorded"}')`)
    const browser = surfer()
    const out = await browser.follow(signInPath('/my'))
    const back = await browser.follow(out.url, choose({ account: 'newcomer' }))
    expect(back.response.status).toBe(403)
    expect(await back.response.text()).toContain('还没有您的登记')
  })

  test('comes in by the address that a proxy names', async () => {
    const proxied = { 'x-forwarded-host': 'zw.example', 'x-forwarded-proto': 'https' }
    const out = await surfer(proxied).open(signInPath('/my'))
    const target = new URL(out.headers.get('location') ?? '')
    expect(target.origin).toBe('https://zw.example')
    expect(target.searchParams.get('redirect_uri')).toBe('https://zw.example/api/sign-in/resident/callback')
  })
})

describe('elsewhere', () => {
  test('a real district without a provider says so, and its provider inside has nobody', async () => {
    const real = await signInServer({ packs: [samplePack('110102', false)] })
    try {
      const answer = await real.browser().get('/api/sign-in/resident?returnTo=/my')
      expect(answer.status).toBe(503)
      expect(answer.body).toContain('还没有接通统一身份认证')
    } finally {
      await real.close()
    }
  })

  test('another host name leads to the public address first, and an external issuer leaves no provider inside', async () => {
    const outside = await signInServer({
      publicUrl: 'https://zw.example',
      oidc: { issuer: 'http://127.0.0.1:9', clientId: 'yimen', clientSecret: 'secret' },
    })
    try {
      const answer = await outside.browser().get('/api/sign-in/resident?returnTo=/my')
      expect(answer).toMatchObject({
        status: 302,
        location: 'https://zw.example/api/sign-in/resident?returnTo=%2Fmy',
      })
      const gone = await outside.browser().get('/identity-provider/.well-known/openid-configuration')
      expect(gone.status).toBe(404)
    } finally {
      await outside.close()
    }
  })
})
