import { expect, test } from 'vitest'
import { acceptedFile } from './accepted-file.ts'

const pdf = { mediaType: 'application/pdf', bytes: 1000 }

test.each([
  [pdf, {}, 'accepted'],
  [pdf, { formats: ['jpg', 'pdf'], maxBytes: 1000 }, 'accepted'],
  [pdf, { formats: ['jpg', 'png'] }, 'other-format'],
  [pdf, { formats: [] }, 'other-format'],
  [pdf, { formats: ['pdf'], maxBytes: 999 }, 'too-large'],
] as const)('%o for %o is %s', (file, asked, verdict) => expect(acceptedFile(file, asked)).toBe(verdict))
