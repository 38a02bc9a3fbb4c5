import { describe, expect, it } from 'vitest'
import { addressOfSearch, searchOf } from './search-of.ts'

describe('the address of a search', () => {
  it('comes back as the same search', () => {
    const search = { q: '开餐馆 & 酒吧', organ: 'D01', theme: '开店', served: 'legal-person' } as const
    expect(searchOf(new URL(addressOfSearch(search), 'http://x').searchParams)).toEqual(search)
  })

  it('leaves out what nobody asked and what it does not know', () => {
    expect(searchOf(new URLSearchParams('q=%20&served=martian'))).toEqual({})
  })
})
