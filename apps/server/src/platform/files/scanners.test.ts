import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clamdScanner } from './clamd-scanner.ts'
import { contentScanner } from './content-scanner.ts'

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
let folder: string
let daemon: Server
let port = 0
let received = 0

/** As much of clamd as we speak: PING, and INSTREAM with its chunks. */
function startDaemon(): Promise<Server> {
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      if (bytes.toString('latin1') === 'zPING\0') return socket.end('PONG\0')
      const command = Buffer.from('zINSTREAM\0')
      if (!bytes.subarray(0, command.length).equals(command)) return
      let at = command.length
      const parts: Buffer[] = []
      while (at + 4 <= bytes.length) {
        const length = bytes.readUInt32BE(at)
        if (length === 0) {
          const content = Buffer.concat(parts)
          received = content.length
          return socket.end(content.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0')
        }
        if (at + 4 + length > bytes.length) return
        parts.push(bytes.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-scan-'))
  daemon = await startDaemon()
  const address = daemon.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  daemon.close()
  await rm(folder, { recursive: true })
})

async function file(content: string | Buffer): Promise<string> {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return path
}
// The chunks of a file stream are 64 KB: the string lies across their border.
const hidden = Buffer.concat([Buffer.alloc(65_536 - 30), Buffer.from(eicar), Buffer.alloc(200_000)])

test.each([
  ['the stand-in', () => contentScanner],
  ['ClamAV', () => clamdScanner('127.0.0.1', port)],
])('%s tells the test virus from a clean file', async (_name, open) => {
  const scanner = open()
  await scanner.check()
  expect(await scanner.scan(await file('clean'))).toEqual({ clean: true })
  expect(await scanner.scan(await file(hidden))).toMatchObject({
    clean: false,
    finding: expect.stringMatching(/eicar/i),
  })
})

test('ClamAV gets the whole file', async () => {
  await clamdScanner('127.0.0.1', port).scan(await file(hidden))
  expect(received).toBe(hidden.length)
})

test('a scanner that is not there does not say that a file is clean', async () => {
  const scanner = clamdScanner('127.0.0.1', 9)
  await expect(scanner.check()).rejects.toThrow()
  await expect(scanner.scan(await file('clean'))).rejects.toThrow()
})
