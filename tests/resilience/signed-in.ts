import { Problem, SessionView } from '@yimen/contract'

/** What came back over the wire. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** Somebody at a real server: cookies, CSRF token and language, as their browser has them. */
export type Visitor = {
  readonly session: SessionView
  readonly cookie: string
  get(path: string): Promise<Reply>
  post(path: string, body: unknown, options?: { key?: string; version?: number }): Promise<Reply>
  /** Opens the stream of live updates and collects what comes. */
  follow(topics: string): Promise<Heard>
  /** The same cookies at another server. */
  at(address: string): Visitor
}

/** What a stream has said so far. */
export type Heard = { text: string; ended: boolean; leave(): void }

/** Opens the front page of a server and, when an account is named, signs in as that sample person or post. */
export async function visit(
  address: string,
  account?: string,
  language: 'zh' | 'en' = 'zh',
): Promise<Visitor> {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }
  const first = await fetch(`${address}/api/session`)
  keep(first)
  let session = SessionView.parse(await first.json())
  const visitor = visitorOf(address, language, () => ({
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    token: session.csrfToken,
  }))
  if (account === undefined) return visitor(session)
  const signedIn = await fetch(`${address}/api/sign-in/sample`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-csrf-token': session.csrfToken,
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({ account }),
  })
  keep(signedIn)
  session = SessionView.parse(await signedIn.json())
  return visitor(session)
}

function visitorOf(
  address: string,
  language: string,
  credentials: () => { cookie: string; token: string },
): (session: SessionView) => Visitor {
  const headers = () => ({ cookie: credentials().cookie, 'accept-language': language })
  return (session) => ({
    session,
    cookie: credentials().cookie,
    get: async (path) => read(await fetch(`${address}${path}`, { headers: headers() })),
    post: async (path, body, { key = crypto.randomUUID(), version } = {}) =>
      read(
        await fetch(`${address}${path}`, {
          method: 'POST',
          headers: {
            ...headers(),
            'content-type': 'application/json',
            'x-csrf-token': credentials().token,
            'idempotency-key': key,
            ...(version === undefined ? {} : { 'if-match': String(version) }),
          },
          body: JSON.stringify(body),
        }),
      ),
    follow: (topics) => follow(`${address}/api/live?topics=${topics}`, headers()),
    at: (other) => visitorOf(other, language, credentials)(session),
  })
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text()
  const json = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text }
}

async function follow(url: string, headers: Record<string, string>): Promise<Heard> {
  const leaving = new AbortController()
  const response = await fetch(url, { headers, signal: leaving.signal })
  if (!response.ok) throw new Error(`no stream: ${response.status} ${await response.text()}`)
  const heard: Heard = { text: '', ended: false, leave: () => leaving.abort() }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const listen = async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      heard.text += part.value
  }
  void listen().then(
    () => {
      heard.ended = true
    },
    () => {
      heard.ended = true
    },
  )
  return heard
}

/** The problem document of a reply. Throws when it is none, or does not say so. */
export function problemIn({ headers, body }: Reply): Problem {
  if (!headers.get('content-type')?.startsWith('application/problem+json'))
    throw new Error(`no problem document: ${headers.get('content-type')} ${JSON.stringify(body)}`)
  return Problem.parse(body)
}
