import { describe, expect, it } from 'vitest'
import { CodeList } from '../forms/code-list.ts'
import { checkExchangeMap, ExchangeMap, exchangeConflicts, fromTarget, toTarget } from './exchange-map.ts'
import { exchangeMapFor, exchangeMaps } from './exchange-maps.ts'
import { exchangeLists, findCode } from './lists.ts'

const lists = new Map<string, CodeList>(Object.entries(exchangeLists))

describe.each([...lists])('the list %s', (key, list) => {
  it('has a version, and each code once, with a name in both languages', () => {
    expect(CodeList.parse(list)).toEqual(list)
    expect(list.code).toBe(key)
    const codes = list.entries.map((entry) => entry.code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('finds its codes, and says so when it has none such', () => {
    for (const entry of list.entries) expect(findCode(list, entry.code)).toEqual({ ok: true, entry })
    expect(findCode(list, '77')).toMatchObject({ ok: false, reason: 'unknown-code' })
  })
})

describe.each(exchangeMaps.map((map) => [map.target, map.list, map] as const))(
  'the map of %s for %s',
  (_, key, map) => {
    const list = lists.get(key) ?? { code: key, entries: [] }

    it('can be used', () => {
      expect(ExchangeMap.parse(map)).toEqual(map)
      expect(checkExchangeMap(map, list)).toEqual([])
    })

    it('brings every code back as it went', () => {
      for (const [internal] of map.pairs) {
        const sent = toTarget(map, internal)
        expect(sent.ok && fromTarget(map, sent.code)).toEqual({ ok: true, code: internal })
      }
    })

    it('says which code it does not know', () => {
      for (const result of [toTarget(map, '77'), fromTarget(map, '77')]) {
        expect(result).toMatchObject({ ok: false, reason: 'unknown-code' })
      }
    })
  },
)

describe('maps', () => {
  it('are found by target and list', () => {
    expect(exchangeMapFor('sichuan-item-list', 'item-type')?.pairs).toHaveLength(7)
    expect(exchangeMapFor('sichuan-item-list', 'level')).toBeUndefined()
  })

  it('show where targets disagree', () => {
    const conflicts = exchangeConflicts(exchangeMaps)
    expect(conflicts.map((conflict) => `${conflict.list} ${conflict.external}`)).toEqual([
      'satisfaction 1',
      'satisfaction 2',
      'satisfaction 4',
      'satisfaction 5',
    ])
    expect(conflicts[0]?.meanings).toEqual([
      { target: 'gb-t-39046', internal: '1' },
      { target: 'ascending-satisfaction', internal: '5' },
    ])
  })

  it('of a district are refused when they could not be read back', () => {
    const map: ExchangeMap = {
      target: 'own',
      list: 'level',
      version: '1',
      standing: 'parameter',
      pairs: [
        ['1', 'a'],
        ['1', 'b'],
        ['2', 'b'],
        ['99', 'c'],
      ],
    }
    expect(checkExchangeMap(map, exchangeLists.level).map((found) => [found.code, found.part])).toEqual([
      ['exchange.unknown-code', '99'],
      ['exchange.two-targets', '1'],
      ['exchange.two-sources', 'b'],
    ])
  })
})
