/** A signed-in browser as far as a benchmark needs one: cookies and the CSRF token. */
export type Browser = { readonly headers: Readonly<Record<string, string>> }

/** Signs in as a sample post or person, the way the page does. */
export async function signIn(url: string, account: string): Promise<Browser> {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const first = await fetch(`${url}/api/session`)
  keep(first)
  const { csrfToken } = await read(first)
  const signedIn = await fetch(`${url}/api/sign-in/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken, cookie: cookie() },
    body: JSON.stringify({ account }),
  })
  keep(signedIn)
  const session = await read(signedIn)
  return {
    headers: { cookie: cookie(), 'x-csrf-token': session.csrfToken, 'content-type': 'application/json' },
  }
}

async function read(response: Response): Promise<{ csrfToken: string }> {
  const body: { csrfToken?: string; detail?: string } = await response.json()
  if (!response.ok || body.csrfToken === undefined)
    throw new Error(`sign-in: ${response.status} ${body.detail ?? ''}`)
  return { csrfToken: body.csrfToken }
}
