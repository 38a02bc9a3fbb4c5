import type { FastifyInstance } from 'fastify'

/**
 * Remembers which methods each address takes, so that a wrong method is told as such and not as a wrong address. Call
 * it before the routes are registered. The answered function gives the methods of a path, none for an unknown one.
 */
export function rememberMethods(server: FastifyInstance): (path: string) => string[] {
  const routes: { pattern: RegExp; methods: readonly string[] }[] = []
  server.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return
    const pattern = url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^$()|[\]{}\\]/g, '\\$&')))
      .join('/')
    routes.push({ pattern: new RegExp(`^${pattern}$`), methods: [method].flat() })
  })
  return (path) => [
    ...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
  ]
}
