import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBook } from '../rules/check-book.ts'
import { generateBook } from '../testing/generate-book.ts'
import { readText } from '../testing/read-document.ts'
import { writeText } from '../testing/write/write-text.ts'

const texts = [1, 2, 3].map((seed) => writeText(generateBook(seed).document).text.split('\n'))
const seeds = fc.integer({ min: 0, max: 2 })

type Spoil = (lines: string[], at: number, words: string) => void
const spoilings: readonly Spoil[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, words) => lines.splice(at, 1, words),
  (lines, at, words) => lines.splice(at, 1, `\t${words}`),
  (lines, at) => lines.splice(at, 30),
  (lines, at) => lines.splice(at, 0, ''),
  (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
]

async function survives(text: string): Promise<void> {
  const reading = await readText(text)
  if (!reading.ok) {
    expect(reading.problems.length).toBeGreaterThan(0)
    for (const { message } of reading.problems)
      expect(message.zh + message.en).not.toMatch(/undefined|null|NaN/)
    return
  }
  for (const { message, follows } of checkBook(reading.book).findings) {
    expect(message.zh + message.en + follows).not.toMatch(/undefined|null|NaN/)
  }
}

describe('whatever is done to a book', () => {
  test('it is read or refused in a sentence, and checked without a fault of ours', async () => {
    const spoil = fc.tuple(fc.nat({ max: spoilings.length - 1 }), fc.nat(), fc.string({ unit: 'grapheme' }))
    await fc.assert(
      fc.asyncProperty(seeds, fc.array(spoil, { minLength: 1, maxLength: 6 }), async (which, edits) => {
        const lines = [...(texts[which] ?? [])]
        for (const [kind, at, words] of edits) spoilings[kind]?.(lines, at % lines.length, words)
        await survives(lines.join('\n'))
      }),
      { numRuns: 150 },
    )
  })

  test('text that was never a book is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (words) => survives(words)),
      { numRuns: 100 },
    )
  })

  test('bytes that are no text at all are refused', async () => {
    const { readBook } = await import('./read-book.ts')
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\u0003\u0004'),
        async (bytes, start) => {
          const reading = await readBook(Uint8Array.from([...Buffer.from(start, 'latin1'), ...bytes]))
          expect(reading.ok).toBe(false)
        },
      ),
      { numRuns: 100 },
    )
  })
})
