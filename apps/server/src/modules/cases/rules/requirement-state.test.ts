import { MaterialRequirement, type MaterialView } from '@yimen/contract'
import { expect, test } from 'vitest'
import { requirementState } from './requirement-state.ts'

const plain = MaterialRequirement.parse({
  code: 'M5',
  name: '刻章发票',
  materialType: 'seal-invoice',
  source: 'applicant',
})
const exempt = MaterialRequirement.parse({
  ...plain,
  exemption: { sourceOrgan: '区市场监管局', store: '法人库', basis: '国务院令第716号第七条' },
})
const optional = MaterialRequirement.parse({ ...plain, necessity: 'optional' })
const material: MaterialView = {
  materialId: '01920000-0000-7000-8000-0000000000c1',
  subject: { subjectId: '01920000-0000-7000-8000-0000000000f1', name: '某公司' },
  type: 'seal-invoice',
  name: '刻章发票',
  nameEnglish: 'Invoice for the seals',
  trust: 'C',
  issuer: null,
  number: null,
  issuedOn: null,
  validUntil: null,
  state: 'valid',
  expiresSoon: false,
  revoked: null,
  promise: null,
  readOff: null,
  seenAt: null,
  file: {
    fileId: '01920000-0000-7000-8000-0000000000e1',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    bytes: 12,
    sha256: 'x',
  },
  caseId: null,
  addedAt: '2026-09-22T02:00:00.000Z',
}
const here = { material, fromVault: false }
const held = { material, fromVault: true }

test.each([
  ['asked for and not there', plain, null, 'missing'],
  ['not asked for strictly', optional, null, 'optional-missing'],
  ['handed in', plain, here, 'provided'],
  ['handed in though optional', optional, here, 'provided'],
  ['in the vault', plain, held, 'from-vault'],
  ['covered by a source', exempt, null, 'exempt'],
  ['covered by a source, whatever lies there', exempt, here, 'exempt'],
] as const)('%s', (_name, requirement, offered, state) => {
  const why = { zh: '每件都要', en: 'always asked for' }
  const stands = requirementState({ requirement, applies: true, why, settled: true }, offered)
  expect(stands).toMatchObject({ code: 'M5', name: '刻章发票', state, why })
  expect(stands.material?.fileName ?? null).toBe(offered ? 'a.pdf' : null)
  expect(stands.exemption).toEqual(
    'exemption' in requirement && requirement.exemption ? { ...exempt.exemption, duty: null } : null,
  )
})

const ways = {
  vault: { zh: '库里那份已经过期，要交新的', en: 'expired' },
  promise: { text: { zh: '我承诺', en: 'I promise' }, consequence: { zh: '撤销', en: 'revoked' } },
}
test.each([
  ['missing: both the reason and the way out are said', plain, null, ways.vault, ways.promise],
  ['in the vault: why it is used again', plain, held, ways.vault, null],
  ['handed in: neither matters any more', plain, here, null, null],
  ['covered by a source: neither matters', exempt, null, null, null],
] as const)('%s', (_name, requirement, offered, vault, promise) => {
  const why = { zh: '每件都要', en: 'always asked for' }
  const stands = requirementState({ requirement, applies: true, why, settled: true }, offered, ways)
  expect(stands).toMatchObject({ vault, promise })
})
