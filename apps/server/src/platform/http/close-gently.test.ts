import { once } from 'node:events'
import { connect } from 'node:net'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { closeGently } from './close-gently.ts'

async function listening() {
  const server = Fastify({ forceCloseConnections: 'idle', return503OnClosing: false })
  closeGently(server)
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  let began = () => {}
  const begun = new Promise<void>((resolve) => {
    began = resolve
  })
  server.get('/quick', async () => 'quick')
  server.get('/slow', async () => {
    began()
    await held
    return 'done'
  })
  return { server, address: await server.listen({ port: 0, host: '127.0.0.1' }), begun, goOn }
}

test('a request that is under way is answered, and then the server has closed', async () => {
  const { server, address, begun, goOn } = await listening()
  const answer = fetch(`${address}/slow`)
  await begun
  let closed = false
  const closing = server.close().then(() => {
    closed = true
  })
  await expect(fetch(`${address}/quick`)).rejects.toThrow('fetch failed')
  expect(closed).toBe(false)
  goOn()
  expect(await (await answer).text()).toBe('done')
  await closing
})

test('connections that are idle, or were opened in advance, hold nothing up', async () => {
  const { server, address } = await listening()
  await (await fetch(`${address}/quick`)).text()
  const { hostname, port } = new URL(address)
  const inAdvance = connect(Number(port), hostname)
  await once(inAdvance, 'connect')
  const ended = once(inAdvance.resume(), 'close')
  const start = performance.now()
  await server.close()
  await ended
  expect(performance.now() - start).toBeLessThan(5_000)
})
