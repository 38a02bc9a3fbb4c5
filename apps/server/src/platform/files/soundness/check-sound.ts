import { open } from 'node:fs/promises'
import { fileKinds } from '../kinds.ts'
import { refuse } from '../problems.ts'
import { archiveFlaw } from './archive-flaw.ts'
import { pdfFlaw } from './pdf-flaw.ts'
import { pictureFlaw } from './picture-flaw.ts'

const problemOf = {
  broken: 'files.broken',
  encrypted: 'files.encrypted',
  bomb: 'files.unpacks-too-large',
  'too-many-pixels': 'files.too-many-pixels',
} as const

/**
 * Checks that a file of an accepted type can be opened by those who have to read it. Throws `files.broken`,
 * `files.encrypted`, `files.unpacks-too-large` or `files.too-many-pixels`.
 */
export async function checkSound(path: string, mediaType: string): Promise<void> {
  const handle = await open(path)
  try {
    const flaw = await flawOf(handle, mediaType)
    if (flaw) throw refuse(problemOf[flaw])
  } finally {
    await handle.close()
  }
}

function flawOf(handle: Awaited<ReturnType<typeof open>>, mediaType: string) {
  if (mediaType === fileKinds.pdf.mediaType) return pdfFlaw(handle)
  if (mediaType === fileKinds.jpg.mediaType || mediaType === fileKinds.png.mediaType)
    return pictureFlaw(handle)
  return archives.has(mediaType) ? archiveFlaw(handle) : null
}

const archives = new Set<string>([
  fileKinds.docx.mediaType,
  fileKinds.xlsx.mediaType,
  fileKinds.ofd.mediaType,
])
