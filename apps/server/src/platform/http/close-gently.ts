import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** How long requests that are under way may take to end when the server is told to stop. */
const patience = 10_000

/**
 * Closing lets requests that are under way end and answers them: what was done must be told, else people do it again.
 * Connections without a request are cut at once (browsers open some in advance, which Node itself would wait for), the
 * others after their answer, and whatever is left after ten seconds.
 */
export function closeGently(server: FastifyInstance): void {
  const { server: http } = server
  const underWay = new Map<Socket, number>()
  let closing = false

  http.on('connection', (socket) => {
    underWay.set(socket, 0)
    socket.once('close', () => underWay.delete(socket))
  })
  http.on('request', ({ socket }, response) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1)
    response.once('close', () => {
      const left = (underWay.get(socket) ?? 1) - 1
      if (underWay.has(socket)) underWay.set(socket, left)
      if (closing && left === 0) socket.destroySoon()
    })
  })
  server.addHook('preClose', async () => {
    closing = true
    for (const [socket, requests] of underWay) if (requests === 0) socket.destroySoon()
    if (!http.listening) return
    const rest = setTimeout(() => http.closeAllConnections(), patience)
    http.once('close', () => clearTimeout(rest))
  })
}
