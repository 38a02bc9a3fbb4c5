import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'

/** What a signed-in browser can ask of the server, with the cookies and the token of its page. */
export type SignedInApi = {
  get(path: string): Promise<unknown>
  /** Posts under a key of its own. Throws with what the server says when it refuses. */
  post(path: string, body: unknown, version?: number): Promise<unknown>
  /** Puts a file in; answers its id. */
  upload(file: { name: string; mimeType: string; buffer: Buffer }): Promise<string>
}

/** The API as the person signed in on this page, for what a test needs but does not look at. */
export function signedInApi(page: Page): SignedInApi {
  const headers = async (version?: number) => {
    const session = await page.request.get('/api/session')
    const { csrfToken } = await session.json()
    return {
      'x-csrf-token': String(csrfToken),
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': String(version) }),
    }
  }
  return {
    async get(path) {
      const answer = await page.request.get(path)
      if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`)
      return answer.json()
    },
    async post(path, data, version) {
      const send = async () => page.request.post(path, { data, headers: await headers(version) })
      const first = await send()
      // the page renews its token at the same time now and then; it sends again once, and so do we
      const answer = (await first.text()).includes('platform.csrf') ? await send() : first
      if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
      return answer.json()
    },
    async upload(file) {
      const answer = await page.request.post('/api/files', { multipart: { file }, headers: await headers() })
      if (!answer.ok()) throw new Error(`POST /api/files: ${answer.status()} ${await answer.text()}`)
      return String((await answer.json()).fileId)
    },
  }
}
