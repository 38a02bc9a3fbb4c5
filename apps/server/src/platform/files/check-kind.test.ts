import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeZip, pdfContent, pngContent } from '../../../../../tests/setup/make-content.ts'
import { checkKind } from './check-kind.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-kind-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(name: string, content: Buffer) {
  const path = join(folder, 'content')
  await writeFile(path, content)
  return checkKind(path, name)
}

const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const docx = makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })
const xlsx = makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' })
const ofd = makeZip({ 'OFD.xml': '<ofd/>', 'Doc_0/Document.xml': '<d/>' })
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

describe('accepted', () => {
  test.each([
    ['租赁合同.pdf', pdfContent, 'application/pdf'],
    ['照片.JPG', jpg, 'image/jpeg'],
    ['photo.jpeg', jpg, 'image/jpeg'],
    ['章.png', pngContent, 'image/png'],
    ['执照.ofd', ofd, 'application/ofd'],
    ['申请.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['名册.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s', async (name, content, mediaType) => {
    expect(await check(name, content)).toEqual({ name, mediaType })
  })

  test('a name without an ending gets the right one', async () => {
    expect(await check('image', jpg)).toEqual({ name: 'image.jpg', mediaType: 'image/jpeg' })
  })
})

describe('refused as a type that is not accepted', () => {
  test.each<[string, Buffer, RegExp]>([
    ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG/],
    ['图.png', Buffer.from('<?xml version="1.0"?>\n<svg onload="x()"/>'), /SVG/],
    ['页.pdf', Buffer.from('<!DOCTYPE html><p>hello'), /web page/],
    ['页.jpg', Buffer.from('GIF? <script>alert(1)</script>'), /web page/],
    ['程序.pdf', exe, /program/],
    ['包.docx', makeZip({ 'a.txt': 'a' }), /archive/],
    [
      '宏.docx',
      makeZip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      /macros/,
    ],
    ['断.docx', docx.subarray(0, 60), /archive/],
    ['字.pdf', Buffer.from('just words'), /not known/],
    ['动.gif', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), /GIF/],
  ])('%s', async (name, content, says) => {
    await expect(check(name, content)).rejects.toMatchObject({
      kind: { code: 'files.type-not-allowed', status: 415 },
      occurrence: { detail: { en: expect.stringMatching(says) } },
    })
  })
})

test.each([
  ['合同.pdf', pngContent],
  ['表.xlsx', docx],
  ['执照.exe', pdfContent],
])('%s is refused when its content is something else', async (name, content) => {
  await expect(check(name, content)).rejects.toMatchObject({
    kind: { code: 'files.name-and-content-differ', status: 415 },
  })
})
