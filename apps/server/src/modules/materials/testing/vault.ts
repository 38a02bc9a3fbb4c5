import { randomUUID } from 'node:crypto'
import { pdfContent } from '../../../../../../tests/setup/make-content.ts'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import type { Scope } from '../../../platform/actions/route.ts'
import type { Resident, Who } from '../../../platform/auth/who.ts'
import { dayOf } from '../../../platform/clock/clock.ts'
import { filesModule } from '../../../platform/files/index.ts'
import { auditModule } from '../../audit/module.ts'
import { importPackRegistry, subjectsByPackKey } from '../../registry/index.ts'
import { registryModule } from '../../registry/module.ts'
import { addMaterial } from '../index.ts'
import { materialsModule } from '../module.ts'

export type Vault = {
  readonly server: TestServer
  readonly holder: Resident
  /** Id of a material that the holder uploaded: nobody issued it. */
  readonly uploaded: string
  /** Works as `who` in one transaction, as an action would. */
  as<T>(who: Who, work: (scope: Scope) => Promise<T>): Promise<T>
}

const both = (text: string) => ({ zh: text, en: text })

/** A server with one person who holds two certificates of MZJ and one upload of their own. For tests. */
export async function openVault(): Promise<Vault> {
  const modules = [registryModule, auditModule, materialsModule]
  const server = await testServer({ modules: [...modules, filesModule(modules)] })
  const system: Who = { kind: 'system', name: 'test' }
  const as: Vault['as'] = (who, work) =>
    server.inDistrict((tx) => {
      const now = server.clock.now()
      const { district, http } = server
      const append = () => undefined
      const scope = { tx, district, who, now, today: dayOf(now), language: 'zh' as const, log: http.log }
      return work({ ...scope, version: undefined, append, writeLast: append, touch: append })
    })
  const person = {
    key: 'lin',
    name: both('林知夏'),
    identityNumber: '110102199304129984',
    mobile: '15400000001',
    offered: false,
    about: both('样例'),
  }
  const subjects = await as(system, async (scope) => {
    const nothing = { legalPersons: [], relations: [], entries: [], organs: [] }
    await importPackRegistry(scope, { persons: [person], ...nothing })
    return subjectsByPackKey(scope.tx, scope.district)
  })
  const subjectId = subjects.get('lin')?.subjectId ?? ''
  const holder: Resident = { kind: 'resident', subjectId, name: '林知夏', represents: [] }
  const upload = async () => {
    const content = Buffer.concat([pdfContent, Buffer.from(randomUUID())])
    const { body } = await server.as(holder).upload('证.pdf', content)
    return String(JSON.parse(JSON.stringify(body)).fileId)
  }
  const issued = { subjectId, materialType: 'elder-card', name: '老年证', trust: 'A' } as const
  const by = { issuer: '样例区民政局', issuerOrgan: 'MZJ' }
  for (const more of [{ number: 'YL2026-0007' }, { number: 'YL2026-0008', validUntil: '2026-12-31' }]) {
    const fileId = await upload()
    await as(system, (scope) => addMaterial(scope, { ...issued, ...by, ...more, fileId }))
  }
  const own = {
    subjectId,
    materialType: 'lease',
    name: '租赁合同',
    trust: 'C',
    fileId: await upload(),
  } as const
  const { materialId } = await as(holder, (scope) => addMaterial(scope, own))
  return { server, holder, uploaded: materialId, as }
}
