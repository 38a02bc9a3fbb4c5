import type { FieldValue, Filled } from '@yimen/contract/forms/form-value.ts'
import { describe, expect, it } from 'vitest'
import { sampleForm } from '../../test/seal-subsidy.ts'
import { mergeValues } from './merge-values.ts'

const at = '2026-09-29T14:31:00+08:00'

function issued(value: Filled | null, kind: 'live' | 'stored' | 'broken' = 'live'): FieldValue {
  return {
    value,
    source: { organ: { code: 'C_SCJ', name: '市市场监管局' }, store: '法人库', kind },
    fetchedAt: at,
    trust: 'A',
  }
}

function merge(
  known: Record<string, FieldValue>,
  own: Record<string, Filled | null>,
  refused: string[] = [],
) {
  return mergeValues(sampleForm, { known, own, refused, at })
}

describe('putting sources and own words together', () => {
  it('takes what a source knows, with its provenance', () => {
    const merged = merge({ C10: issued('300.00') }, {})
    expect(merged.values).toEqual({ C10: '300.00' })
    expect(merged.provenance.C10?.trust).toBe('A')
  })

  it('keeps the source when the person types the same in another way', () => {
    const merged = merge({ C10: issued('1300.00') }, { C10: '1,300' })
    expect(merged.provenance.C10?.source.kind).toBe('live')
    expect(merged.differences).toEqual([])
  })

  it('lets the own word win where it may, as declared, and keeps the difference for the clerk', () => {
    const merged = merge({ C10: issued('300.00') }, { C10: '299' })
    expect(merged.values.C10).toBe('299')
    expect(merged.provenance.C10).toMatchObject({ trust: 'D', source: { kind: 'own' } })
    expect(merged.differences).toMatchObject([{ code: 'C10', stated: '299', known: { value: '300.00' } }])
  })

  it('leaves the own word out where only the source may speak, and says so', () => {
    const merged = merge({ L01: issued('A') }, { L01: 'B' }, ['L01'])
    expect(merged.values.L01).toBe('A')
    expect(merged.rejected.map(({ path, code }) => [path, code])).toEqual([['L01', 'form.own-value-refused']])
  })

  it('takes the own word when such a source knows nothing', () => {
    expect(merge({ L01: issued(null, 'broken') }, { L01: 'B' }).values.L01).toBe('B')
  })

  it('shows a broken source without a value, so that the screen can say it', () => {
    const merged = merge({ C10: issued(null, 'broken') }, {})
    expect(merged.values).toEqual({})
    expect(merged.provenance.C10?.source.kind).toBe('broken')
  })

  it('does not fetch what the person refused', () => {
    expect(merge({ C10: issued('300') }, {}, ['C10'])).toMatchObject({ values: {}, provenance: {} })
    expect(merge({ C10: issued('300') }, { C10: '1' }, ['C10']).differences).toEqual([])
  })

  it('goes back to the source when the own word is cleared', () => {
    expect(merge({ C10: issued('300') }, { C10: null }).values.C10).toBe('300')
    expect(merge({ C10: issued('300') }, { C10: ' ' }).values.C10).toBe('300')
  })

  it('fills rows of a group and takes nothing for derived fields or unknown keys', () => {
    const merged = merge(
      { family: issued([{ F02: '林一' }]), P06: issued('1999-01-01') },
      { Z99: 'x', P05: '1' },
    )
    expect(merged.values).toEqual({ family: [{ F02: '林一' }] })
  })
})
