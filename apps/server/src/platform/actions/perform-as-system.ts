import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import type { Kernel } from './perform.ts'
import type { Scope } from './route.ts'
import { transact } from './transact.ts'

const ownLog = pino({ name: 'yimen-system', level: 'warn' })

/**
 * Does work that nobody clicked for, as `{ kind: 'system', name }` in a transaction of its own; its events are logged
 * and queued for their subscribers as those of any action. With a `key` it is done once for that key in the district:
 * the second time nothing happens and the answer is `undefined`. What it throws has rolled it back.
 */
export async function performAsSystem<T>(
  kernel: Kernel,
  district: string,
  name: string,
  work: (scope: Scope) => Promise<T>,
  options: { readonly key?: string; readonly log?: FastifyBaseLogger } = {},
): Promise<T | undefined> {
  let result: T | undefined
  await transact(
    kernel,
    {
      who: { kind: 'system', name },
      district,
      language: 'zh',
      log: options.log ?? ownLog,
      mode: 'write',
      key: options.key ?? null,
      claim: options.key ? { actor: name, key: options.key, action: name, hash: '' } : null,
    },
    (scope) => async () => {
      result = await work(scope)
      return { status: 200, body: null }
    },
  )
  return result
}
