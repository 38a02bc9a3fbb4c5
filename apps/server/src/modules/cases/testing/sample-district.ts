import { randomUUID } from 'node:crypto'
import type { Post } from '@yimen/contract'
import { type Person, type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { loadPack } from '../../../pack/load-pack.ts'
import { samplePackFolder } from '../../../pack/load-sample-district.ts'
import { readPack } from '../../../pack/read-pack.ts'
import type { Scope } from '../../../platform/actions/route.ts'
import type { Resident, Staff } from '../../../platform/auth/who.ts'
import { dayOf } from '../../../platform/clock/clock.ts'
import { filesModule } from '../../../platform/files/index.ts'
import type { Subscription } from '../../../platform/modules/module.ts'
import { modules } from '../../index.ts'
import { representationsOf, subjectsByPackKey } from '../../registry/index.ts'

/** The sample district on a database of its own, with a clock that one moves and queues that one works off. */
export type SampleDistrict = {
  readonly server: TestServer
  /** Id of a person or a firm by its key in the pack. */
  subject(key: string): string
  /** A resident of the pack as they sign in today: with those for whom they may act. */
  resident(key: string): Promise<Resident>
  as(who: Resident | Staff, district?: string): Person
  /** Lets one subscription react to what has happened to a case: where `jobs: false` leaves the queues closed. */
  react(subscription: Subscription, caseId: string): Promise<void>
  close(): Promise<void>
}

/** A member of staff who holds these posts. */
export function officer(...posts: { organ: string; role: Post['role']; items?: string[] }[]): Staff {
  return {
    kind: 'staff',
    staffId: randomUUID(),
    account: `officer.${posts[0]?.role ?? 'none'}`,
    name: '测试员',
    posts: posts.map(({ organ, role, items }) => ({ organ, organName: organ, role, items: items ?? null })),
  }
}

/** Opens the sample district, loaded as `npm start` loads it. Close it in `afterAll`. */
export async function openSampleDistrict(
  options: { readonly now?: string; readonly jobs?: boolean } = {},
): Promise<SampleDistrict> {
  const { now = '2026-09-21T10:00:00+08:00', jobs = true } = options
  const server = await testServer({ modules: [...modules, filesModule(modules)], now, jobs })
  const pack = await readPack(samplePackFolder)
  await server.runJob({
    name: 'load-pack',
    cron: '',
    run: async (scope) => Object.keys(await loadPack(scope, pack)).length,
  })
  const subjects = await server.inDistrict((tx) => subjectsByPackKey(tx, server.district))
  const known = (key: string) => {
    const subject = subjects.get(key)
    if (!subject) throw new Error(`the pack has no subject ${key}`)
    return subject
  }
  return {
    server,
    subject: (key) => known(key).subjectId,
    async resident(key) {
      const { subjectId, name } = known(key)
      const today = dayOf(server.clock.now())
      const represents = await server.inDistrict((tx) =>
        representationsOf(tx, server.district, subjectId, today),
      )
      return { kind: 'resident', subjectId, name, represents }
    },
    as: (who, district) => server.as(who, district),
    async react(subscription, caseId) {
      const { name, on } = subscription
      for (const event of [...server.events]) {
        if (event.subject.id !== caseId || !on.includes(event.type)) continue
        const run = async (scope: Scope) => subscription.run(scope, event).then(() => 1)
        await server.runJob({ name, cron: '', run })
      }
    },
    close: () => server.close(),
  }
}
