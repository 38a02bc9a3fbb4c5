import { connect } from 'node:net'
import { Problem } from '@yimen/contract'

/** What a server said to bytes that no browser would send, and how long it took. */
export type RawReply = {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly problem: Problem
  readonly milliseconds: number
}

/**
 * Sends bytes as they are and reads one problem document. With `keepSending` the sender goes on as long as the line
 * holds, as one does who does not listen.
 */
export function sendRaw(
  address: string,
  bytes: string,
  options: { readonly keepSending?: Buffer } = {},
): Promise<RawReply> {
  const { hostname, port } = new URL(address)
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let came = ''
    let settled = false
    const settle = () => {
      if (settled) return
      settled = true
      try {
        resolve({ ...parse(came), milliseconds: performance.now() - start })
      } catch (error) {
        reject(error)
      }
      socket.destroy()
    }
    const sendMore = () => {
      if (settled || socket.destroyed || !options.keepSending) return
      if (socket.write(options.keepSending)) setImmediate(sendMore)
      else socket.once('drain', sendMore)
    }
    socket.setEncoding('utf8')
    socket.once('connect', () => {
      socket.write(bytes)
      sendMore()
    })
    socket.on('data', (text) => {
      came += text
      const [head = '', body] = came.split('\r\n\r\n', 2)
      const length = /content-length: (\d+)/i.exec(head)?.[1]
      if (body !== undefined && length !== undefined && Buffer.byteLength(body) >= Number(length)) settle()
    })
    socket.once('error', settle)
    socket.once('close', settle)
  })
}

function parse(text: string): Omit<RawReply, 'milliseconds'> {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2)
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  if (!headers.get('content-type')?.startsWith('application/problem+json'))
    throw new Error(`no problem document: ${JSON.stringify(text.slice(0, 500))}`)
  return { status: Number(first.split(' ')[1]), headers, problem: Problem.parse(JSON.parse(body)) }
}
