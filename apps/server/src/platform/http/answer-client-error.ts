import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { refuse } from '../problems/general.ts'
import type { Refusal } from '../problems/refusal.ts'
import { chooseLanguage } from './language.ts'
import { problemOf } from './problem-reply.ts'

/**
 * Answers what is no HTTP request, or did not become one in time, as any other problem is answered; then the line is
 * cut. The request was never understood, so its language is read out of the bytes where they tell.
 */
export function answerClientError(error: Error, socket: Socket): void {
  if (socket.destroyed || !socket.writable) return void socket.destroy()
  const { problem } = problemOf(whichRefusal(error), languageIn(error), randomUUID())
  const body = JSON.stringify(problem)
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function whichRefusal(error: Error): Refusal {
  const code = 'code' in error ? error.code : ''
  if (code === 'HPE_HEADER_OVERFLOW') return refuse('platform.headers-too-large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse('platform.too-slow')
  return refuse('platform.unreadable')
}

function languageIn(error: Error) {
  const bytes = 'rawPacket' in error && error.rawPacket instanceof Buffer ? error.rawPacket : Buffer.alloc(0)
  return chooseLanguage(/\r\naccept-language:\s*([^\r\n]{1,200})/i.exec(bytes.toString('latin1'))?.[1] ?? '')
}
