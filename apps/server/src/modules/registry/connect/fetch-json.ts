import { SourceFault } from './connector.ts'

/** The most that one answer may hold. */
const mostBytes = 32 * 1024 * 1024

/** One HTTP exchange with a source: status and JSON, or a `SourceFault` that says what the source did. */
export async function fetchJson(
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<{ readonly status: number; readonly body: unknown }> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, { ...init, redirect: 'error' })
    const length = Number(response.headers.get('content-length') ?? 0)
    if (length > mostBytes) throw new SourceFault('wrong', `${url}: ${length} bytes are too many`)
    text = await response.text()
  } catch (error) {
    if (error instanceof SourceFault) throw error
    if (init.signal.aborted) throw new SourceFault('slow', `${url}: no answer in time`, { cause: error })
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new SourceFault('down', `${url}: ${cause}`, { cause: error })
  }
  if (text === '') return { status: response.status, body: null }
  try {
    return { status: response.status, body: JSON.parse(text) }
  } catch (error) {
    if (response.status >= 400) return { status: response.status, body: null }
    throw new SourceFault('wrong', `${url}: the answer is not JSON`, { cause: error })
  }
}
