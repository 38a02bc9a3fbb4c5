import { describe, expect, it } from 'vitest'
import { lintItem } from './lint-item.ts'
import { type ItemParts, itemFrom } from './rule.ts'

const places = (parts: ItemParts, rule: string) =>
  lintItem(itemFrom(parts), { knownElements: new Set() })
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => finding.path)

const working = (days: number) => ({ days, unit: 'working-day' as const })
const calendar = (days: number) => ({ days, unit: 'calendar-day' as const })

describe.each<[string, ItemParts, string, string[]]>([
  [
    'five working days fit seven calendar days',
    { statutory: calendar(7), promised: working(5) },
    'item.promised-exceeds-statutory',
    [],
  ],
  [
    'five working days exceed six calendar days',
    { statutory: calendar(6), promised: working(5) },
    'item.promised-exceeds-statutory',
    ['promised'],
  ],
  [
    'no legal limit, nothing to exceed',
    { statutory: { days: null, unit: 'none' }, promised: working(90) },
    'item.promised-exceeds-statutory',
    [],
  ],
  [
    'at once never exceeds',
    { statutory: working(1), promised: { days: null, unit: 'immediate' } },
    'item.promised-exceeds-statutory',
    [],
  ],
  [
    'no visit, but a reason for one',
    { timesOnSite: { times: 0, reason: '核验' } },
    'item.on-site-reason',
    ['timesOnSite.reason'],
  ],
  [
    'texts in Chinese only, told once at the first',
    {
      nameEnglish: 'Subsidy',
      summary: { zh: '补助', en: 'A subsidy' },
      conditions: [{ zh: '本区', en: 'This district' }, '新办'],
      process: '网上办',
    },
    'item.bilingual',
    ['conditions.1'],
  ],
  [
    'a visit with a blank reason',
    { timesOnSite: { times: 2, reason: '  ' } },
    'item.on-site-reason',
    ['timesOnSite.reason'],
  ],
  [
    'no visit, by express',
    { timesOnSite: { times: 0 }, ways: ['1'], express: true },
    'item.no-visit-way',
    [],
  ],
  [
    'no fee, but a standard',
    { fee: { charged: false, standard: '10 元' } },
    'item.fee-stated',
    ['fee.charged'],
  ],
  [
    'a fee with nothing said',
    { fee: { charged: true } },
    'item.fee-stated',
    ['fee.basis', 'fee.standard', 'fee.online'],
  ],
  [
    'a local number for complaints',
    { complaintPhone: '60000002' },
    'item.phone-area-code',
    ['complaintPhone'],
  ],
  [
    'themes for those not served',
    { served: ['2'], themes: { persons: ['就业'], legalPersons: ['设立'] } },
    'item.served-themes',
    ['themes.persons'],
  ],
  ['only others served', { served: ['6'] }, 'item.served-themes', []],
  [
    'levels joined by a stroke',
    { name: '企业投资项目备案（市级/县级）' },
    'name.level-in-brackets',
    ['name'],
  ],
  ['a half-width bracket', { name: '防治医疗废物污染(县级行使)' }, 'name.level-in-brackets', ['name']],
  [
    'a level inside other words',
    { name: '许可（据省政府令第349号,部分省级权限下放）' },
    'name.level-in-brackets',
    [],
  ],
  ['a subdistrict in brackets', { name: '救助（镇）' }, 'name.level-in-brackets', []],
  ['full-width figures', { name: '部分权限下放成都等８市' }, 'name.characters', ['name']],
])('%s', (_, parts, rule, expected) => {
  it(`is ${expected.length === 0 ? 'allowed' : `found at ${expected.join(', ')}`}`, () => {
    expect(places(parts, rule)).toEqual(expected)
  })
})
