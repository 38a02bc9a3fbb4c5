import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { fileKinds } from './kinds.ts'
import { zipEntries } from './zip-entries.ts'

type KindName = keyof typeof fileKinds
/** The type found in a content: one that is accepted, or what else it seems to be (null = nothing known). */
export type Detected = { readonly kind: KindName } | { readonly kind: null; readonly seems: string | null }

const headLength = 8_192
/** A document with one of these inside can run code. */
const programsInside = /vbaProject\.bin$|\/activeX\/|\.(exe|dll|js|vbs|bat|cmd|scr)$/i

/** Finds the type of a file from its content alone. */
export async function detectKind(path: string): Promise<Detected> {
  const handle = await open(path)
  try {
    const head = Buffer.alloc(headLength)
    const { bytesRead } = await handle.read(head, 0, headLength, 0)
    const start = head.subarray(0, bytesRead)
    if (start.toString('latin1', 0, 4) === 'PK\u0003\u0004') {
      const entries = await zipEntries(handle)
      return fromZip(entries?.map(({ name }) => name) ?? null)
    }
    const found = await fileTypeFromBuffer(start)
    const kind = found && kindOfMediaType(found.mime)
    return kind ? { kind } : { kind: null, seems: seemsText(start) ?? found?.ext ?? null }
  } finally {
    await handle.close()
  }
}

function kindOfMediaType(mediaType: string): KindName | undefined {
  if (mediaType === fileKinds.pdf.mediaType) return 'pdf'
  if (mediaType === fileKinds.jpg.mediaType) return 'jpg'
  if (mediaType === fileKinds.png.mediaType) return 'png'
  return undefined
}

function fromZip(names: string[] | null): Detected {
  if (!names) return { kind: null, seems: 'zip' }
  if (names.some((name) => programsInside.test(name))) return { kind: null, seems: 'macro' }
  const has = (name: string) => names.includes(name)
  if (has('OFD.xml')) return { kind: 'ofd' }
  if (has('[Content_Types].xml') && has('word/document.xml')) return { kind: 'docx' }
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return { kind: 'xlsx' }
  return { kind: null, seems: 'zip' }
}

function seemsText(start: Buffer): string | null {
  const text = start
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  if (/<svg[\s>]/.test(text)) return 'svg'
  if (/^<(!doctype html|html|head|body|script)/.test(text) || /<script[\s>]/.test(text)) return 'html'
  if (text.startsWith('<?xml')) return 'xml'
  return null
}
