import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deflatedZip, makeZip, pdfContent, pngContent } from '../../../../../../tests/setup/make-content.ts'
import { Refusal } from '../../problems/refusal.ts'
import { fileKinds } from '../kinds.ts'
import { checkSound } from './check-sound.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-sound-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(kind: keyof typeof fileKinds, content: Uint8Array): Promise<string> {
  const path = join(folder, 'content')
  await writeFile(path, content)
  return checkSound(path, fileKinds[kind].mediaType).then(
    () => 'sound',
    (error: unknown) => (error instanceof Refusal ? error.kind.code : Promise.reject(error)),
  )
}
async function pdf(objectStreams: boolean): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let page = 0; page < 40; page += 1) document.addPage().drawText(`page ${page}`)
  return Buffer.from(await document.save({ useObjectStreams: objectStreams }))
}
const withPassword = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R /Encrypt 9 0 R>>\n%%EOF\n',
)
const png = (width: number, height: number) => {
  const content = Buffer.from(pngContent)
  content.writeUInt32BE(width, 16)
  content.writeUInt32BE(height, 20)
  return content
}

describe('PDF', () => {
  test.each([true, false])(
    'written with object streams (%s) is sound; cut short it is broken',
    async (how) => {
      const whole = await pdf(how)
      expect(await check('pdf', whole)).toBe('sound')
      expect(await check('pdf', whole.subarray(0, whole.length - 200))).toBe('files.broken')
      expect(await check('pdf', whole.subarray(0, Math.floor(whole.length / 2)))).toBe('files.broken')
    },
  )
  test('the smallest one is sound, one with a password says so', async () => {
    expect(await check('pdf', pdfContent)).toBe('sound')
    expect(await check('pdf', withPassword)).toBe('files.encrypted')
  })
})

describe('pictures', () => {
  test('a sound JPEG and PNG pass; what states no size, or far too many pixels, does not', async () => {
    const jpeg = await createCanvas(300, 200).encode('jpeg', 80)
    expect(await check('jpg', jpeg)).toBe('sound')
    expect(await check('jpg', jpeg.subarray(0, 40))).toBe('files.broken')
    expect(await check('png', pngContent)).toBe('sound')
    expect(await check('png', png(0, 10))).toBe('files.broken')
    expect(await check('png', png(50_000, 50_000))).toBe('files.too-many-pixels')
  })
})

describe('documents that are archives', () => {
  const names = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }
  test('stored and deflated ones are sound', async () => {
    expect(await check('docx', makeZip(names))).toBe('sound')
    expect(await check('docx', deflatedZip(names))).toBe('sound')
  })
  test('one that unpacks to hundreds of megabytes is refused, also when it lies about its size', async () => {
    const bomb = { ...names, 'word/media/a.bin': Buffer.alloc(110_000_000) }
    expect(await check('docx', deflatedZip(bomb))).toBe('files.unpacks-too-large')
    expect(await check('docx', deflatedZip(bomb, { says: 1_000 }))).toBe('files.unpacks-too-large')
  })
  test('entries that share their bytes, a password, and damaged data are told apart', async () => {
    const overlapping = makeZip({ ...names, a: 'x'.repeat(1_000) })
    const directory = overlapping.indexOf(Buffer.from('504b0102', 'hex'))
    overlapping.writeUInt32LE(50_000, directory + 20)
    expect(await check('docx', overlapping)).toBe('files.unpacks-too-large')
    const locked = deflatedZip(names)
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from('504b0102', 'hex')) + 8)
    expect(await check('docx', locked)).toBe('files.encrypted')
    const damaged = deflatedZip({ ...names, b: 'words '.repeat(400) })
    damaged.fill(0xff, 120, damaged.indexOf(Buffer.from('504b0102', 'hex')))
    expect(await check('xlsx', damaged)).toBe('files.broken')
  })
})
