import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  districtSettings,
  ensureOrgan,
  importPackIdentity,
  listDistricts,
  listOrgans,
  organByCode,
} from '../index.ts'
import { samplePack } from '../test/sample-pack.ts'
import { type SignInServer, signInServer } from '../test/sign-in-server.ts'

const district = '110102'
let server: SignInServer
beforeAll(async () => {
  server = await signInServer({ packs: [samplePack(), samplePack('110105', false)] })
})
afterAll(() => server.close())

const now = new Date('2026-09-22T02:00:00Z')
const importAgain = (pack = samplePack()) => server.inDistrict((tx) => importPackIdentity(tx, pack, now))

test('importing again changes nothing and tells nothing', async () => {
  const before = await server.asOwner('SELECT * FROM identity.staff ORDER BY district, account')
  expect(await importAgain()).toEqual({ organs: 2, staffAdded: 0, postsGranted: 0, samplePeople: 1 })
  expect(await server.asOwner('SELECT * FROM identity.staff ORDER BY district, account')).toEqual(before)
  const [events] = await server.asOwner(
    "SELECT count(*) FROM event.log WHERE district = '110102' AND type LIKE 'identity.%'",
  )
  expect(Number(events?.count)).toBe(20)
})

test('what differs in the pack is taken over', async () => {
  const pack = samplePack()
  const changed = {
    ...pack,
    organs: pack.organs.map((organ) => ({ ...organ, consultPhone: '010-0000-0001' })),
    staff: pack.staff.map((member) =>
      member.account === 'reviewer'
        ? {
            ...member,
            posts: [{ organ: 'MZJ', role: 'reviewer' as const, items: ['seal-subsidy', 'old-age'] }],
          }
        : member,
    ),
  }
  await importAgain(changed)
  expect((await server.inDistrict((tx) => organByCode(tx, district, 'MZJ')))?.consultPhone).toBe(
    '010-0000-0001',
  )
  const [post] = await server.asOwner(
    "SELECT items FROM identity.post WHERE district = '110102' AND role = 'reviewer'",
  )
  expect(post?.items).toEqual(['seal-subsidy', 'old-age'])
})

test('the settings of a district come back as they were given', async () => {
  await importAgain()
  expect(await server.inDistrict((tx) => districtSettings(tx, district))).toEqual(samplePack().district)
  expect(await server.inDistrict((tx) => districtSettings(tx, '110199'))).toBeNull()
  expect(await listDistricts(server.database)).toEqual(['110102', '110105'])
})

test('a real district offers no sample people, and its staff have no password yet', async () => {
  const rows = await server.asOwner("SELECT account FROM identity.sample_person WHERE district = '110105'")
  expect(rows).toEqual([])
  const [staff] = await server.asOwner(
    "SELECT bool_or(sample) AS sample, bool_or(password_hash IS NOT NULL) AS password FROM identity.staff WHERE district = '110105'",
  )
  expect(staff).toEqual({ sample: false, password: false })
})

test('organs of a list are found by name, made once, and keep no wrong credit code', async () => {
  const ensure = (organ: Parameters<typeof ensureOrgan>[2]) =>
    server.inDistrict((tx) => ensureOrgan(tx, district, organ))
  expect(await ensure({ name: '民政局' })).toMatchObject({ code: 'MZJ', created: false })
  expect(await ensure({ name: '测试区民政局' })).toMatchObject({ code: 'MZJ', created: false })
  const made = await ensure({ name: '区教科体局', socialCreditCode: '083372204' })
  expect(made).toMatchObject({ code: 'QJKTJ', created: true, socialCreditCode: null, kind: 'department' })
  expect(await ensure({ name: '区教科体局' })).toMatchObject({ code: 'QJKTJ', created: false })
  expect(await ensure({ name: '区交科体局' })).toMatchObject({ code: 'QJKTJ_2', created: true })
  const organs = await server.inDistrict((tx) => listOrgans(tx, district))
  expect(organs.map((organ) => organ.code)).toEqual(['MZJ', 'QJKTJ', 'QJKTJ_2', 'ZWFW'])
})
