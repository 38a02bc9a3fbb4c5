import { randomUUID } from 'node:crypto'
import type { Post } from '@yimen/contract'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { loadPack } from '../../../pack/load-pack.ts'
import { samplePackFolder } from '../../../pack/load-sample-district.ts'
import { type Pack, readPack } from '../../../pack/read-pack.ts'
import type { Scope } from '../../../platform/actions/route.ts'
import type { Resident, Staff } from '../../../platform/auth/who.ts'
import { dayOf } from '../../../platform/clock/clock.ts'
import { modules } from '../../index.ts'
import { useSourceSecrets } from '../connect/secrets.ts'
import { representationsOf } from '../store/relation.ts'
import { subjectsByPackKey } from '../store/subject.ts'
import type { Performer } from '../sync/import-file.ts'

/** The sample district’s base-information library, on a database of its own. */
export type OpenRegistry = {
  readonly server: TestServer
  readonly pack: Pack
  readonly perform: Performer
  subject(key: string): string
  resident(key: string): Promise<Resident>
  close(): Promise<void>
}

/** Loads the sample district and stands on the day after its sources were last fetched. For tests. */
export async function openRegistry(now = '2026-11-24T10:00:00+08:00'): Promise<OpenRegistry> {
  const server = await testServer({ modules, now, jobs: true })
  useSourceSecrets(server.dataFolder)
  const pack = await readPack(samplePackFolder)
  const perform: Performer = async (work) => {
    const results: Awaited<ReturnType<typeof work>>[] = []
    const run = async (scope: Scope) => results.push(await work(scope))
    await server.runJob({ name: 'test', cron: '', run })
    const [result] = results
    if (results.length === 0 || result === undefined)
      return Promise.reject(new Error('the work gave nothing'))
    return result
  }
  await perform((scope) => loadPack(scope, pack))
  const subjects = await server.inDistrict((tx) => subjectsByPackKey(tx, server.district))
  const known = (key: string) => {
    const subject = subjects.get(key)
    if (!subject) throw new Error(`the pack has no subject ${key}`)
    return subject
  }
  return {
    server,
    pack,
    perform,
    subject: (key) => known(key).subjectId,
    async resident(key) {
      const { subjectId, name } = known(key)
      const today = dayOf(server.clock.now())
      const represents = await server.inDistrict((tx) =>
        representationsOf(tx, server.district, subjectId, today),
      )
      return { kind: 'resident', subjectId, name, represents }
    },
    close: () => server.close(),
  }
}

/** A member of staff who holds one post. */
export function posted(role: Post['role'], organ = '*'): Staff {
  return {
    kind: 'staff',
    staffId: randomUUID(),
    account: `test.${role}`,
    name: '测试员',
    posts: [{ organ, organName: organ, role, items: null }],
  }
}
