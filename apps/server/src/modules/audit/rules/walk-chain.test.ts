import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../reading.ts'
import { firstHash, sealHash } from './seal-hash.ts'
import { type Link, walkChain } from './walk-chain.ts'

const district = '110102'
const start = { hash: firstHash, number: 0 }

function readingNumber(number: number): Reading {
  return {
    id: `0199a000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 8, 22, 2, 0, number)),
    actor: { kind: 'staff', id: 'a', name: '甲' },
    post: { organ: 'MZJ', organName: '区民政局', role: 'reviewer' },
    subject: { id: 'b', name: '乙' },
    action: 'cases.read-case',
    fields: ['name', `L${number}`],
    purpose: '审查申请材料',
    case: null,
  }
}

function chainOf(readings: readonly Reading[]): Link[] {
  let hash = firstHash
  return readings.map((reading, index) => {
    hash = sealHash(hash, district, reading)
    return { number: index + 1, hash, readingId: reading.id, reading }
  })
}

const chains = fc
  .integer({ min: 1, max: 30 })
  .map((length) => chainOf(Array.from({ length }, (_, index) => readingNumber(index))))
const chainWithPlace = chains.chain((links) =>
  fc.record({ links: fc.constant(links), place: fc.integer({ min: 0, max: links.length - 1 }) }),
)

test('an untouched chain fits to its end', () => {
  fc.assert(
    fc.property(chains, (links) => {
      const walked = walkChain(district, start, links)
      expect(walked).toEqual({ brokenAt: null, number: links.length, hash: links.at(-1)?.hash })
    }),
  )
})

test('a changed reading breaks the chain at its own seal', () => {
  fc.assert(
    fc.property(chainWithPlace, ({ links, place }) => {
      const changed = links.map((link, index) =>
        index === place && link.reading ? { ...link, reading: { ...link.reading, purpose: '别的事' } } : link,
      )
      expect(walkChain(district, start, changed).brokenAt).toBe(links[place]?.readingId)
    }),
  )
})

test('a reading that is gone breaks the chain, and so does one whose seal is gone too', () => {
  fc.assert(
    fc.property(chainWithPlace, ({ links, place }) => {
      const gone = links.map((link, index) => (index === place ? { ...link, reading: null } : link))
      expect(walkChain(district, start, gone).brokenAt).toBe(links[place]?.readingId)
      const cut = links.filter((_, index) => index !== place)
      if (place < links.length - 1) expect(walkChain(district, start, cut).brokenAt).not.toBeNull()
    }),
  )
})

test('the same reading in another district has another hash', () => {
  expect(sealHash(firstHash, '110102', readingNumber(1))).not.toBe(
    sealHash(firstHash, '110105', readingNumber(1)),
  )
})
