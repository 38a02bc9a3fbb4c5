import { randomUUID } from 'node:crypto'
import { listAudit, listMyAudit, type StaffRole, StaffRole as StaffRoles } from '@yimen/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Kernel } from '../../platform/actions/perform.ts'
import { performAsSystem } from '../../platform/actions/perform-as-system.ts'
import type { Resident, Staff } from '../../platform/auth/who.ts'
import type { ScheduledJob } from '../../platform/modules/module.ts'
import { recordReading } from './index.ts'
import { sealReadings } from './jobs/seal-readings.ts'
import { verifyChain } from './jobs/verify-chain.ts'
import { auditModule } from './module.ts'

let server: TestServer
let kernel: Kernel
beforeAll(async () => {
  server = await testServer({
    modules: [auditModule],
    plugins: (_http, given) => {
      kernel = given
    },
  })
})
afterAll(() => server.close())

const subject = { id: randomUUID(), name: '林小满' }
const resident: Resident = { kind: 'resident', subjectId: subject.id, name: subject.name, represents: [] }
function staffAs(role: StaffRole): Staff {
  const post = { organ: 'MZJ', organName: '区民政局', role, items: null }
  return { kind: 'staff', staffId: randomUUID(), account: 'shen', name: '沈一', posts: [post] }
}

function read(who: Staff | Resident, of: typeof subject | null, district = server.district): Promise<void> {
  const reading = {
    district,
    who,
    subject: of,
    action: 'cases.read-case',
    fields: ['L01'],
    purpose: '审查申请材料',
  }
  return performAsSystem(kernel, district, 'test', ({ tx, now }) => recordReading(tx, { ...reading, now }))
}
const run = (job: ScheduledJob) =>
  performAsSystem(kernel, server.district, job.name, (scope) => job.run(scope))

async function auditNow() {
  const answer = await server.as(staffAs('audit-administrator')).get(listAudit.path)
  expect(answer.status).toBe(200)
  return listAudit.response.parse(answer.body)
}

async function asOwner(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server.database.url })
  await client.connect()
  try {
    return await client.query(text, values)
  } finally {
    await client.end()
  }
}

describe('who sees the readings', () => {
  test.each(StaffRoles.options)('%s', async (role) => {
    const { status } = await server.as(staffAs(role)).get(listAudit.path)
    expect(status).toBe(role === 'audit-administrator' ? 200 : 403)
    expect((await server.as(staffAs(role)).get(listMyAudit.path)).status).toBe(403)
  })

  test('a resident sees the own log only, nobody else sees any', async () => {
    expect((await server.as(resident).get(listAudit.path)).status).toBe(403)
    expect((await server.as({ kind: 'anonymous' }).get(listAudit.path)).status).toBe(401)
    expect((await server.as({ kind: 'anonymous' }).get(listMyAudit.path)).status).toBe(401)
  })
})

describe('readings', () => {
  test('a resident is told the post that read, not the name', async () => {
    await read(staffAs('reviewer'), subject)
    const answer = await server.as(resident).get(listMyAudit.path)
    const { rows } = listMyAudit.response.parse(answer.body)
    expect(rows).toMatchObject([
      { actor: { name: '区民政局 · 审查', post: '区民政局 · 审查' }, fields: ['L01'] },
    ])
    expect(JSON.stringify(answer.body)).not.toContain('沈一')
  })

  test('another resident and another district see none of it', async () => {
    const other = { ...resident, subjectId: randomUUID() }
    expect((await server.as(other).get(listMyAudit.path)).body).toMatchObject({ rows: [] })
    expect((await server.as(resident, '110105').get(listMyAudit.path)).body).toMatchObject({ rows: [] })
  })

  test('looking at the audit is recorded too', async () => {
    await auditNow()
    expect((await auditNow()).rows[0]).toMatchObject({ action: 'audit.list-audit', actor: { name: '沈一' } })
  })

  test('pages follow each other without gap or repeat', async () => {
    const clerk = staffAs('clerk')
    for (let count = 0; count < 5; count += 1) await read(clerk, subject)
    const seen: string[] = []
    let cursor = ''
    do {
      const path = `${listAudit.path}?limit=2&staffId=${clerk.staffId}${cursor}`
      const page = listAudit.response.parse((await server.as(staffAs('audit-administrator')).get(path)).body)
      seen.push(...page.rows.map((row) => row.id))
      cursor = page.next ? `&cursor=${page.next}` : ''
    } while (cursor)
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })

  test('a cursor that is not ours is refused', async () => {
    const answer = await server.as(staffAs('audit-administrator')).get(`${listAudit.path}?cursor=nonsense`)
    expect(answer).toMatchObject({ status: 400, body: { code: 'platform.bad-cursor' } })
  })

  test('the app can neither change nor delete them', async () => {
    for (const text of [
      "UPDATE audit.reading SET purpose = ''",
      'DELETE FROM audit.reading',
      'DELETE FROM audit.seal',
    ])
      await expect(asOwner(`SET ROLE yimen_app; ${text}`)).rejects.toThrow(/permission denied/)
  })
})

describe('the chain', () => {
  test('is intact while nobody touches it', async () => {
    await read(staffAs('reviewer'), subject)
    expect(await run(sealReadings)).toBeGreaterThan(0)
    expect(await run(sealReadings)).toBe(0)
    expect((await auditNow()).chain).toEqual({ intact: true, brokenAt: null })
  })

  test('two sealers at once seal each reading once', async () => {
    for (let count = 0; count < 10; count += 1) await read(staffAs('clerk'), subject)
    await Promise.all([run(sealReadings), run(sealReadings), run(sealReadings)])
    expect((await auditNow()).chain.intact).toBe(true)
  })

  test('shows which reading was changed by someone with the keys of the database', async () => {
    const { rows } = await asOwner(
      'SELECT r.id, r.purpose FROM audit.reading r JOIN audit.seal s ON s.reading_id = r.id',
    )
    const { id, purpose } = rows[3]
    await asOwner("UPDATE audit.reading SET purpose = '别的事' WHERE id = $1", [id])
    expect((await auditNow()).chain).toEqual({ intact: false, brokenAt: id })
    await asOwner('UPDATE audit.reading SET purpose = $2 WHERE id = $1', [id, purpose])
    expect((await auditNow()).chain.intact).toBe(true)
  })

  test('the walk by night finds a reading that was put in afterwards', async () => {
    await run(sealReadings)
    await run(verifyChain)
    expect((await auditNow()).chain.intact).toBe(true)
    const stray = randomUUID()
    await asOwner(
      `INSERT INTO audit.reading (district, id, at, actor_kind, actor_id, actor_name, action, fields, purpose)
       VALUES ($1, $2, '2026-09-01T00:00:00Z', 'system', 'x', 'x', 'x', '{}', 'x')`,
      [server.district, stray],
    )
    server.clock.moveTo('2026-09-23T03:20:00+08:00')
    await run(verifyChain)
    expect((await auditNow()).chain).toEqual({ intact: false, brokenAt: stray })
  })
})
