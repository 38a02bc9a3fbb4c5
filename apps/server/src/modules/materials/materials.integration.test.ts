import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listMyMaterials, type MaterialView, type PackVaultMaterial } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfContent, pngContent } from '../../../../../tests/setup/make-content.ts'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Scope } from '../../platform/actions/route.ts'
import type { Who } from '../../platform/auth/who.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import { filesModule } from '../../platform/files/index.ts'
import { importPackRegistry, subjectsByPackKey } from '../registry/index.ts'
import { registryModule } from '../registry/module.ts'
import {
  addMaterial,
  importPackTypes,
  importPackVault,
  materialsById,
  materialsForTypes,
  materialsOfFile,
  raiseTrust,
  revokeMaterial,
} from './index.ts'
import { materialsModule } from './module.ts'

const both = (text: string) => ({ zh: text, en: text })
let server: TestServer
let lin: Extract<Who, { kind: 'resident' }>
let gu: Extract<Who, { kind: 'resident' }>
let firm: string
const clerk: Who = { kind: 'staff', staffId: randomUUID(), account: 'clerk', name: '柯', posts: [] }

/** Works as `who` in one transaction, as an action would. */
function as<T>(who: Who, work: (scope: Scope) => Promise<T>): Promise<T> {
  return server.inDistrict((tx) => {
    const now = server.clock.now()
    return work({
      tx,
      district: server.district,
      who,
      now,
      today: dayOf(now),
      language: 'zh',
      log: server.http.log,
      version: undefined,
      append: (event) => void appended.push(event.type),
      writeLast: () => {
        throw new Error('nothing is written last here')
      },
      touch: (topic) => void touched.push(topic),
    })
  })
}
const appended: string[] = []
const touched: string[] = []
const system: Who = { kind: 'system', name: 'import' }

async function uploadAs(who: Who, content: Buffer = pdfContent, name = '合同.pdf'): Promise<string> {
  const { status, body } = await server
    .as(who)
    .upload(name, Buffer.concat([content, Buffer.from(randomUUID())]))
  if (status !== 201 || typeof body !== 'object' || body === null || !('fileId' in body))
    throw new Error(`not uploaded: ${JSON.stringify(body)}`)
  return String(body.fileId)
}
async function vaultOf(who: Who, parameters = '') {
  const answer = await server.as(who).get(`/api/my/materials${parameters}`)
  return {
    status: answer.status,
    page: listMyMaterials.response.safeParse(answer.body).data,
    body: answer.body,
  }
}
const held = (subjectId: string, type: string): Promise<MaterialView | undefined> =>
  as(system, ({ tx, district, today }) =>
    materialsForTypes(tx, district, subjectId, [type], today).then((held) => held.get(type)),
  )

const vault: PackVaultMaterial[] = [
  {
    subject: 'wood',
    materialType: 'business-licence',
    name: '营业执照',
    trust: 'A',
    issuer: '样例区市场监督管理局',
    number: '91110102YM91000135',
    issuedOn: '2026-08-18',
    validUntil: '2026-10-01',
    addedAt: '2026-08-18T15:40:00+08:00',
    file: 'files/licence.pdf',
    mediaType: 'application/pdf',
  },
]

beforeAll(async () => {
  server = await testServer({ modules: [registryModule, materialsModule, filesModule([materialsModule])] })
  const person = (key: string, name: string, identityNumber: string) => ({
    key,
    name: both(name),
    identityNumber,
    mobile: '15400000001',
    offered: false,
    about: both('样例'),
  })
  const subjects = await as(system, async (scope) => {
    await importPackRegistry(scope, {
      persons: [person('lin', '林知夏', '110102199304129984'), person('gu', '顾远舟', '110102199011039993')],
      legalPersons: [
        {
          key: 'wood',
          name: both('栗木木作有限公司'),
          socialCreditCode: '91110102YM91000135',
          kind: 'company',
          founded: '2026-08-18',
          about: both('样例'),
        },
      ],
      relations: [],
      entries: [],
      organs: [],
    })
    return subjectsByPackKey(scope.tx, scope.district)
  })
  const idOf = (key: string) => subjects.get(key)?.subjectId ?? ''
  firm = idOf('wood')
  const acting = {
    subjectId: firm,
    name: '栗木木作有限公司',
    kind: 'legal-person',
    capacity: 'agent',
  } as const
  lin = { kind: 'resident', subjectId: idOf('lin'), name: '林知夏', represents: [acting] }
  gu = { kind: 'resident', subjectId: idOf('gu'), name: '顾远舟', represents: [] }

  const folder = join(server.dataFolder, 'pack')
  await mkdir(join(folder, 'files'), { recursive: true })
  await writeFile(join(folder, 'files/licence.pdf'), pdfContent)
  const load = () => as(system, (scope) => importPackVault(scope, { materials: vault, folder }))
  expect(await load()).toEqual({ added: 1, unchanged: 0 })
  expect(await load()).toEqual({ added: 0, unchanged: 1 })
})
afterAll(() => server.close())

describe('reuse', () => {
  test('what an organ issued is used again until its last day', async () => {
    expect(await held(firm, 'business-licence')).toMatchObject({
      name: '营业执照',
      trust: 'A',
      state: 'valid',
      subject: { subjectId: firm, name: '栗木木作有限公司' },
      file: { name: '营业执照.pdf', mediaType: 'application/pdf' },
    })
    server.clock.moveTo('2026-10-02T00:00:00+08:00')
    expect(await held(firm, 'business-licence')).toBeUndefined()
    server.clock.moveTo('2026-09-22T10:00:00+08:00')
    expect(await held(lin.subjectId, 'business-licence')).toBeUndefined()
  })

  test('an uploaded material is used again only after its original was seen, and then no more once revoked', async () => {
    const fileId = await uploadAs(lin)
    const material = { subjectId: firm, materialType: 'lease', name: '租赁合同', trust: 'C', fileId } as const
    const { materialId } = await as(lin, (scope) => addMaterial(scope, material))
    expect(await held(firm, 'lease')).toBeUndefined()

    const seenAt = { zh: '2026 年 9 月 22 日在 12 号窗口核验过原件', en: 'Original seen at counter 12' }
    await as(clerk, (scope) => raiseTrust(scope, materialId, seenAt))
    await as(clerk, (scope) => raiseTrust(scope, materialId, both('again')))
    expect(await held(firm, 'lease')).toMatchObject({ materialId, trust: 'B', seenAt })
    expect(appended.filter((type) => type === 'materials.original-seen')).toHaveLength(1)
    expect(touched).toContain(`vault:${firm}`)

    await as(clerk, (scope) => revokeMaterial(scope, materialId, '合同已解除'))
    expect(await held(firm, 'lease')).toBeUndefined()
    const known = await as(clerk, ({ tx, district, today }) =>
      materialsById(tx, district, [materialId], today),
    )
    expect(known.get(materialId)?.state).toBe('revoked')
  })
})

test('what a vault holds under a type that was merged counts for the other, both ways', async () => {
  const type = (code: string, name: string) => ({
    code,
    name: { zh: name, en: code },
    synonyms: [],
    certificate: true,
    formats: ['pdf' as const],
    maxBytes: 1_024,
    electronic: true,
    shared: true,
    recognised: true,
  })
  await as(system, (scope) =>
    importPackTypes(scope, [type('business-licence', '营业执照'), type('shop-licence', '店照')]),
  )
  const post = { organ: '*', organName: '*', role: 'catalogue-editor' as const, items: null }
  const editor: Who = { kind: 'staff', staffId: randomUUID(), account: 'e', name: '甄', posts: [post] }
  expect(await held(firm, 'shop-licence')).toBeUndefined()
  const merged = await server
    .as(editor)
    .post('/api/desk/material-types/business-licence/merge', { into: 'shop-licence' }, { version: 1 })
  expect(merged.status).toBe(200)
  for (const asked of ['shop-licence', 'business-licence'])
    expect(await held(firm, asked)).toMatchObject({ type: 'business-licence', name: '营业执照' })
})

describe('adding', () => {
  const add = (who: Who, fileId: string, more: object = {}) =>
    as(who, (scope) =>
      addMaterial(scope, {
        subjectId: firm,
        materialType: 'plan',
        name: '平面图',
        trust: 'C',
        fileId,
        ...more,
      }),
    )

  test('the same file for the same use is added once, for another case again', async () => {
    const fileId = await uploadAs(lin)
    const [caseId, other] = [randomUUID(), randomUUID()]
    const first = await add(lin, fileId, { caseId })
    expect(await add(lin, fileId, { caseId })).toEqual(first)
    expect(await add(lin, fileId, { caseId: other })).not.toEqual(first)
    expect(await as(lin, ({ tx, district }) => materialsOfFile(tx, district, fileId))).toHaveLength(2)
  })

  test('a file of somebody else is not found', async () => {
    const fileId = await uploadAs(lin)
    for (const who of [gu, clerk])
      await expect(add(who, fileId)).rejects.toMatchObject({ kind: { code: 'files.not-found' } })
  })

  test('another format than the one asked for, or too many bytes, is refused in words', async () => {
    const fileId = await uploadAs(lin, pngContent, '图.png')
    await expect(add(lin, fileId, { formats: ['pdf'] })).rejects.toMatchObject({
      kind: { code: 'materials.other-format', status: 415 },
      occurrence: { detail: { zh: '“平面图”要 PDF' } },
    })
    await expect(add(lin, fileId, { maxBytes: 10 })).rejects.toMatchObject({
      kind: { code: 'materials.too-large' },
    })
  })

  test('a material that is not there cannot be raised or revoked', async () => {
    const notFound = { kind: { code: 'materials.not-found', status: 404 } }
    await expect(as(clerk, (scope) => raiseTrust(scope, randomUUID(), both('x')))).rejects.toMatchObject(
      notFound,
    )
    await expect(as(clerk, (scope) => revokeMaterial(scope, randomUUID(), 'x'))).rejects.toMatchObject(
      notFound,
    )
  })
})

describe('my vault', () => {
  test('shows mine and that of whom I act for, page by page, the newest first', async () => {
    const { status, page } = await vaultOf(lin)
    expect(status).toBe(200)
    const all = page?.rows ?? []
    expect(all.length).toBeGreaterThanOrEqual(4)
    expect(new Set(all.map((row) => row.subject.subjectId))).toEqual(new Set([firm]))
    expect(all.map((row) => row.addedAt)).toEqual(
      all
        .map((row) => row.addedAt)
        .sort()
        .reverse(),
    )

    const paged: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const part = await vaultOf(lin, `?limit=2${next === '' ? '' : `&cursor=${next}`}`)
      paged.push(...(part.page?.rows ?? []).map((row) => row.materialId))
      next = part.page?.next ?? null
    }
    expect(paged).toEqual(all.map((row) => row.materialId))
    expect((await vaultOf(lin, '?type=business-licence')).page?.rows).toHaveLength(1)
    expect((await vaultOf(lin, `?subjectId=${lin.subjectId}`)).page?.rows).toEqual([])
  })

  test.each<[string, () => Who, () => string, number, string]>([
    ['nobody', () => ({ kind: 'anonymous' }), () => '', 401, 'platform.sign-in-first'],
    ['staff', () => clerk, () => '', 403, 'platform.not-allowed'],
    ['a stranger', () => gu, () => `?subjectId=${firm}`, 403, 'materials.not-your-vault'],
    ['a made-up cursor', () => lin, () => '?cursor=abc', 400, 'materials.unreadable-cursor'],
  ])('%s is refused', async (_case, who, parameters, status, code) => {
    expect(await vaultOf(who(), parameters())).toMatchObject({ status, body: { code } })
  })

  test('a stranger sees an empty vault of their own', async () => {
    expect((await vaultOf(gu)).page).toEqual({ rows: [], next: null })
  })

  test('the files of a vault are read by its subject and by who acts for it, by nobody else', async () => {
    const fileId = (await held(firm, 'business-licence'))?.file?.fileId
    const path = `/api/files/${fileId}`
    expect((await server.as(lin).raw(path)).statusCode).toBe(200)
    expect((await server.as(gu).raw(path)).statusCode).toBe(404)
    expect((await server.as(clerk).raw(path)).statusCode).toBe(404)
    expect((await server.as(lin, '110101').raw(path)).statusCode).toBe(404)
  })
})
