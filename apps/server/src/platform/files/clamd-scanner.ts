import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import type { Scanner } from './scanner.ts'

const patience = 30_000

/** ClamAV through its daemon, by the protocol of `clamd` (`INSTREAM`): the file need not be readable to the daemon. */
export function clamdScanner(host: string, port: number): Scanner {
  const converse = async (speak: (socket: Socket) => Promise<void>): Promise<string> => {
    const socket = connect({ host, port })
    socket.setTimeout(patience, () => socket.destroy(new Error('clamd does not answer')))
    const answer = (async () => {
      let text = ''
      for await (const chunk of socket) text += String(chunk)
      return text.replaceAll('\0', '').trim()
    })()
    // When clamd hangs up while we speak, what it said before is what counts.
    const [, said] = await Promise.allSettled([speak(socket), answer])
    socket.destroy()
    if (said.status === 'rejected') throw said.reason
    return said.value
  }
  return {
    name: `ClamAV ${host}:${port}`,
    async scan(path) {
      const said = await converse(async (socket) => {
        await write(socket, Buffer.from('zINSTREAM\0'))
        for await (const chunk of createReadStream(path)) {
          const length = Buffer.alloc(4)
          length.writeUInt32BE(chunk.length)
          await write(socket, Buffer.concat([length, chunk]))
        }
        await write(socket, Buffer.alloc(4))
      })
      if (said === 'stream: OK') return { clean: true }
      const found = /^stream: (.+) FOUND$/.exec(said)?.[1]
      if (found) return { clean: false, finding: found }
      throw new Error(`clamd answered: ${said}`)
    },
    async check() {
      const said = await converse((socket) => write(socket, Buffer.from('zPING\0')))
      if (said !== 'PONG') throw new Error(`clamd answered: ${said}`)
    },
  }
}

function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}
