import { describe, expect, it } from 'vitest'
import { checkItemCode, isSameOrgan } from './item-code.ts'
import { duplicateNames, levelInName } from './item-name.ts'

const organ = '11110102000000000C'
const sichuan = '511A0138000000-511602000000-000-11511301008778183N-1-00'
const findingsOf = (input: string, claims = {}) => {
  const checked = checkItemCode(input, claims)
  return checked.ok ? checked.findings.map((finding) => finding.code) : [checked.reason]
}

describe('a national item code', () => {
  it('of twelve characters is a basic code in five parts', () => {
    expect(checkItemCode('000117033003')).toMatchObject({
      ok: true,
      code: {
        scheme: 'national-basic',
        fields: { province: '00', type: '01', department: '17', main: '033', sub: '003' },
        findings: [],
      },
    })
  })

  it('of thirty-one or thirty-three says organ, level and handling item too', () => {
    const implementation = checkItemCode('11430000006122244L4000117033003')
    const fields = { organ: '11430000006122244L', level: '4', type: '01', main: '033' }
    expect(implementation).toMatchObject({
      code: { scheme: 'national-implementation', fields },
      findings: [],
    })
    expect(checkItemCode('11430000006122244L400011703300307')).toMatchObject({
      code: { scheme: 'national-handling', fields: { ...fields, handling: '07' } },
    })
  })

  it('is compared with its claims', () => {
    const claims = { organ: '11100000000013338W', type: '5' }
    expect(findingsOf('11430000006122244L4000117033003', claims)).toEqual([
      'code.organ-mismatch',
      'code.type-mismatch',
    ])
    expect(findingsOf('11430000006122244L4000117033003', { organ: '00612224-4', type: '01' })).toEqual([])
  })

  it('warns of an organ that fails its check', () => {
    expect(findingsOf(`${organ}4000117033003`)).toEqual(['code.organ-check-digit'])
  })
})

describe('a Sichuan implementation code', () => {
  it('falls into basic code, area, subdistrict, organ, level and handling', () => {
    expect(checkItemCode(sichuan, { area: '511602', type: '1' })).toMatchObject({
      code: {
        scheme: 'sichuan-implementation',
        fields: {
          basic: '511A0138000000',
          province: '51',
          type: '01',
          main: '01380',
          sub: '00000',
          area: '511602000000',
          subdistrict: '000',
          organ: '11511301008778183N',
          level: '1',
          handling: '00',
        },
      },
      findings: [],
    })
  })

  it('of the first edition also names the department', () => {
    const code = '511Z07001006-511602000000-000-11511301008778183N-1-00'
    expect(checkItemCode(code)).toMatchObject({
      code: { fields: { department: '07', main: '07001', type: '10' } },
    })
  })

  it.each([
    [sichuan.toLowerCase(), {}, ['code.lower-case']],
    [sichuan, { area: '510000000000' }, ['code.area-mismatch']],
    [sichuan, { type: '20' }, ['code.type-mismatch']],
    [sichuan, { organ: '11100000000013338W' }, ['code.organ-mismatch']],
    [sichuan, { organ: '4148481895459659776' }, ['code.organ-not-comparable']],
    [sichuan.replace('511A0138000000', '512036010003'), { type: '20' }, ['code.non-standard-prefix']],
    [
      sichuan.replace('511A0138000000', 'E-000010-001'),
      { type: '9' },
      ['code.part-count', 'code.non-standard-prefix'],
    ],
    [
      sichuan.replace('511A0138000000', '1J-5100-00027'),
      { type: '10' },
      ['code.part-count', 'code.non-standard-prefix'],
    ],
    [sichuan.replace('11511301008778183N', '00877868-5'), {}, ['code.part-count', 'code.organ-length']],
    [sichuan.replace('11511301008778183N', '2222222222222'), {}, ['code.organ-placeholder']],
    [sichuan.replace('8183N', '8183I'), {}, ['code.organ-characters']],
    [
      'E-000004-001-11511301008778183N',
      { area: '511602000000' },
      ['code.part-count', 'code.non-standard-prefix', 'code.area-mismatch'],
    ],
  ])('%s beside %j has %j', (code, claims, findings) => {
    expect(findingsOf(code, claims)).toEqual(findings)
  })
})

describe('any item code', () => {
  it.each(['', '12345', '511A0138000000-511602000000', 'XX-1-2-3', '5!1A0138000000-511602000000-000-1-1-00'])(
    'of the unknown form “%s” is refused',
    (code) => {
      expect(checkItemCode(code)).toMatchObject({ ok: false, reason: 'unknown-form' })
    },
  )

  it('stored under another scheme is refused', () => {
    expect(checkItemCode('000117033003', {}, 'national-basic').ok).toBe(true)
    expect(checkItemCode(sichuan, {}, 'national-basic')).toMatchObject({ ok: false, reason: 'other-scheme' })
  })
})

it.each([
  ['11511301008778183N', '00877818-3', true],
  ['11511301008778183n', '11511301008778183N', true],
  ['11511301008778239R', '1151130108778239R_5143', true],
  ['11511301008778239R', '1151130108778238R', false],
  ['0087790701', '008779074', true],
  ['11511301008778183N', '4148481895459659776', null],
])('%s and %s name the same organ: %s', (one, other, same) => {
  expect(isSameOrgan(one, other)).toBe(same)
  expect(isSameOrgan(other, one)).toBe(same)
})

describe('the name of an item', () => {
  it.each([
    ['个体工商户设立登记（县级）', '县级'],
    ['企业投资项目备案（技术改造）(市级/县级)', '市级'],
    ['税务登记（县级行使)', '县级'],
    ['某项许可（据省政府令，部分省级权限下放）', undefined],
    ['县级广播电台变更', undefined],
  ])('%s has the level %s in brackets', (name, level) => {
    expect(levelInName(name)?.part).toBe(level)
  })

  it('is reported with all its rows when it is there twice', () => {
    expect([...duplicateNames(['a', 'b', 'a', 'c', 'a'])]).toEqual([['a', [0, 2, 4]]])
  })
})
