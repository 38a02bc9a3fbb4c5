import { z } from 'zod'
import { Id, Instant } from '../platform/scalars.ts'

/**
 * Answer of `POST /api/files` (multipart, one part `file`). The type is found from the content, never taken from the
 * name; a file is in quarantine until it was scanned. Errors: `files.too-large` (413), `files.type-not-allowed`
 * (415), `files.name-and-content-differ` (415), `files.empty` (400), `files.infected` (422).
 */
export const StoredFile = z.object({
  fileId: Id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  state: z.enum(['quarantined', 'clean']),
  storedAt: Instant,
})
export type StoredFile = z.infer<typeof StoredFile>
