import { findIssuedMaterials, listMyAudit, listMyMaterials } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffWho } from '../testing/staff-who.ts'
import { openVault, type Vault } from '../testing/vault.ts'

let vault: Vault
beforeAll(async () => {
  vault = await openVault()
})
afterAll(() => vault.server.close())

const issued = (number: string) => `/api/desk/issued-materials?number=${number}`

test('the issuer looks a certificate up by its number, masked and on record, revokes it, and the holder sees why', async () => {
  const { server, holder } = vault
  const decider = server.as(staffWho('decider', 'MZJ'))
  const found = findIssuedMaterials.response.parse((await decider.get(issued('YL2026-0007'))).body)
  expect(found.rows).toMatchObject([
    { name: '老年证', holder: '林**', number: 'YL2026-0007', state: 'valid', allowed: ['revoke'] },
  ])
  const materialId = found.rows[0]?.materialId
  const revoke = (why: string) => decider.post(`/api/desk/issued-materials/${materialId}/revoke`, { why })
  expect(await revoke('重复发证')).toMatchObject({ status: 200, body: { state: 'revoked', why: '重复发证' } })
  expect(await revoke('又一次')).toMatchObject({ status: 200, body: { why: '重复发证' } })

  const mine = listMyMaterials.response.parse((await server.as(holder).get('/api/my/materials')).body)
  expect(mine.rows.find((row) => row.materialId === materialId)).toMatchObject({
    state: 'revoked',
    revoked: { why: '重复发证' },
  })
  expect(server.events.filter(({ type }) => type === 'materials.material-revoked')).toHaveLength(1)
  const record = listMyAudit.response.parse((await server.as(holder).get('/api/my/readings')).body)
  expect(record.rows).toMatchObject([{ action: 'materials.find-issued', purpose: '查验本机关签发的证照' }])
})

test('that it runs out is said thirty days before', async () => {
  const { server, holder } = vault
  const soon = async () => {
    const { rows } = listMyMaterials.response.parse((await server.as(holder).get('/api/my/materials')).body)
    return rows.find((row) => row.number === 'YL2026-0008')?.expiresSoon
  }
  expect(await soon()).toBe(false)
  server.clock.moveTo('2026-12-02T10:00:00+08:00')
  expect(await soon()).toBe(true)
  server.clock.moveTo('2027-01-01T10:00:00+08:00')
  expect(await soon()).toBe(false)
  server.clock.moveTo('2026-09-22T10:00:00+08:00')
})

test('nobody but a decider of the issuer may, and for others it is not even there', async () => {
  const { server, holder, uploaded } = vault
  const found = await server.as(staffWho('decider', 'MZJ')).get(issued('YL2026-0008'))
  const { materialId } = findIssuedMaterials.response.parse(found.body).rows[0] ?? {}
  const path = `/api/desk/issued-materials/${materialId}/revoke`
  const why = { why: '试一试' }
  for (const [who, lookUp, revoke] of [
    [staffWho('decider', 'SCJG'), 0, 404],
    [staffWho('reviewer', 'MZJ'), 403, 403],
    [staffWho('clerk', '*'), 403, 403],
    [holder, 403, 403],
  ] as const) {
    const answer = await server.as(who).get(issued('YL2026-0008'))
    const seen = findIssuedMaterials.response.safeParse(answer.body).data?.rows.length
    expect(seen ?? answer.status).toBe(lookUp)
    expect((await server.as(who).post(path, why)).status).toBe(revoke)
  }
  expect((await server.as({ kind: 'anonymous' }).post(path, why)).status).toBe(401)
  const all = server.as(staffWho('decider', '*'))
  expect((await all.post(`/api/desk/issued-materials/${uploaded}/revoke`, why)).status).toBe(404)
  expect((await all.post(path, { why: '' })).status).toBe(400)
})
