import { z } from 'zod'
import type { Seen } from '../rules/judge-probe.ts'

/** What an interface may say of itself: how new its newest record is, and how complete its records are. */
const OwnWord = z.object({
  newest: z.iso.datetime({ offset: true }).optional(),
  complete: z.number().min(0).max(100).optional(),
})

const mostBytes = 65_536

/**
 * Asks an interface once, with a deadline, without following redirects and without reading more than 64 KB. Any status
 * below 400 is an answer; a JSON body may say how fresh and how complete the source is.
 */
export async function askInterface(address: string, deadline: number): Promise<Seen> {
  const began = performance.now()
  const took = () => Math.round(performance.now() - began)
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(deadline),
      headers: { accept: 'application/json' },
    })
    const text = await readSome(response)
    const up = response.status < 400
    const own = up ? ownWord(text) : {}
    return {
      answer: { up, milliseconds: took(), fault: up ? null : `HTTP ${response.status}` },
      newest: own.newest ? new Date(own.newest) : null,
      share: own.complete ?? null,
    }
  } catch (error) {
    return {
      answer: { up: false, milliseconds: took(), fault: faultOf(error) },
      newest: null,
      share: null,
    }
  }
}

async function readSome(response: Response): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) break
    text += decoder.decode(chunk, { stream: true })
  }
  return text
}

/** What the body says; an interface that answers something else says nothing about itself. */
function ownWord(text: string): z.output<typeof OwnWord> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return {}
  }
  const said = OwnWord.safeParse(json)
  return said.success ? said.data : {}
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
