import { createServer } from 'node:net'
import type { Config } from '../../platform/config/index.ts'
import type { Check } from './check.ts'

/** The port must be free, or held by a Yimen that already runs. */
export const port: Check = {
  name: 'port',
  async run({ config }) {
    const refusal = await tryToListen(config)
    if (refusal === undefined) return { state: 'ok', detail: `${config.port} is free` }
    if (refusal === 'EADDRINUSE' && (await answersAsYimen(config))) {
      return { state: 'ok', detail: `Yimen answers on ${config.port}` }
    }
    return {
      state: 'failed',
      detail: `${config.host}:${config.port} cannot be used (${refusal})`,
      advice: 'End the program that holds it, or set PORT.',
    }
  },
}

function tryToListen({ host, port: number }: Config): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(number, host, () => server.close(() => resolve(undefined)))
  })
}

async function answersAsYimen({ port: number }: Config): Promise<boolean> {
  return fetch(`http://127.0.0.1:${number}/api/openapi.json`, { signal: AbortSignal.timeout(3000) }).then(
    async (response) => response.ok && (await response.text()).includes('"openapi"'),
    () => false,
  )
}
