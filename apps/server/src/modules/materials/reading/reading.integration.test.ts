import { randomUUID } from 'node:crypto'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { MaterialView, readOffMaterial } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fontFiles } from '../../../platform/documents/fonts.ts'
import { addMaterial } from '../index.ts'
import { staffWho } from '../testing/staff-who.ts'
import { openVault, type Vault } from '../testing/vault.ts'

let vault: Vault
let licence: string
beforeAll(async () => {
  vault = await openVault()
  licence = await add('执照.png', picture())
})
afterAll(() => vault.server.close())

/** A certificate as a picture, drawn here. */
function picture(): Buffer {
  GlobalFonts.registerFromPath(fontFiles.regular, 'Drawn')
  const canvas = createCanvas(1000, 460)
  const brush = canvas.getContext('2d')
  brush.fillStyle = '#fff'
  brush.fillRect(0, 0, 1000, 460)
  brush.fillStyle = '#111'
  brush.font = '28px Drawn'
  for (const [index, words] of [
    '统一社会信用代码：91110102YM91000135',
    '成立日期：2026年08月18日',
    '营业期限：2026年08月18日至2046年08月17日',
    '登记机关：样例区市场监督管理局',
  ].entries())
    brush.fillText(words, 80, 100 + index * 80)
  return canvas.toBuffer('image/png')
}

async function add(name: string, content: Buffer): Promise<string> {
  const { server, holder, as } = vault
  const { body } = await server.as(holder).upload(name, content)
  const fileId = String(JSON.parse(JSON.stringify(body)).fileId)
  const material = {
    subjectId: holder.subjectId,
    materialType: 'licence',
    name: '营业执照',
    trust: 'C',
  } as const
  return (await as(holder, (scope) => addMaterial(scope, { ...material, fileId }))).materialId
}
const reading = (id: string) => `/api/my/materials/${id}/reading`

test('a picture is read here: what has a check digit is checked, everything else is only offered', async () => {
  const answer = await vault.server.as(vault.holder).get(reading(licence))
  const { proposals } = readOffMaterial.response.parse(answer.body)
  expect(proposals).toMatchObject([
    { field: 'number', value: '91110102YM91000135', checked: true },
    { field: 'issuer', checked: false },
    { field: 'issuedOn', value: '2026-08-18', checked: false },
    { field: 'validUntil', value: '2046-08-17', checked: false },
  ])
  for (const { confidence } of proposals) expect(confidence).toBeGreaterThan(0.5)
})

test('nothing is taken over until the person confirms it; corrected values say so', async () => {
  const { server, holder, uploaded } = vault
  const person = server.as(holder)
  const stands = MaterialView.array().parse(JSON.parse(JSON.stringify(await mine())))
  expect(stands.find((one) => one.materialId === licence)).toMatchObject({ number: null, readOff: null })
  const body = {
    number: { value: '91110102YM91000135', read: '91110102YM91000135', confidence: 0.94 },
    issuer: { value: '样例区市场监督管理局', read: '样例区市场监督管理周', confidence: 0.81 },
  }
  const confirmed = await person.post(`/api/my/materials/${licence}/read-off`, body)
  expect(confirmed).toMatchObject({
    status: 200,
    body: {
      number: '91110102YM91000135',
      trust: 'C',
      readOff: { number: { corrected: false }, issuer: { corrected: true, confidence: 0.81 } },
    },
  })
  const crossed = {
    issuedOn: { value: '2026-08-18', read: '2026-08-18', confidence: 1 },
    validUntil: { value: '2025-08-18', read: '2026-08-18', confidence: 1 },
  }
  expect(await person.post(`/api/my/materials/${licence}/read-off`, crossed)).toMatchObject({
    status: 422,
    body: { code: 'materials.dates-crossed' },
  })
  expect(await person.get(reading(uploaded))).toMatchObject({ status: 415 })
  async function mine(): Promise<unknown> {
    const { body: page } = await server.as(holder).get('/api/my/materials')
    return Object(page).rows
  }
})

test('nobody else has it read or confirms anything, and what an organ issued is not changed by reading', async () => {
  const { server, holder } = vault
  const stranger = { ...holder, subjectId: randomUUID(), name: '别人' }
  const body = { number: { value: 'AB12', read: 'AB12', confidence: 1 } }
  const confirm = (id: string) => `/api/my/materials/${id}/read-off`
  for (const [who, status] of [
    [{ kind: 'anonymous' as const }, 401],
    [staffWho('clerk', '*'), 403],
    [stranger, 404],
  ] as const) {
    expect((await server.as(who).get(reading(licence))).status).toBe(status)
    expect((await server.as(who).post(confirm(licence), body)).status).toBe(status)
  }
  const { body: page } = await server.as(holder).get('/api/my/materials')
  const issued = MaterialView.array()
    .parse(Object(page).rows)
    .find((one) => one.trust === 'A')
  expect((await server.as(holder).post(confirm(issued?.materialId ?? ''), body)).status).toBe(404)
})
