import { createCanvas, loadImage } from '@napi-rs/canvas'
import { degrees, PDFDocument } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { markKind, markOf } from './mark.ts'
import { markCopy, stopMarking } from './mark-copy.ts'

afterAll(() => stopMarking())
const { lines } = markOf('办理刻章补助', '样例区政务服务局', '2026-09-22')

test('a mark names purpose, organ and day', () => {
  expect(lines).toEqual(['仅供办理刻章补助使用', '样例区政务服务局 2026-09-22'])
})

test.each([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['application/ofd', null],
])('%s is marked as %s', (mediaType, kind) => expect(markKind(mediaType)).toBe(kind))

describe('a PDF', () => {
  async function twoPages(): Promise<Uint8Array> {
    const document = await PDFDocument.create()
    document.addPage([595, 842]).drawText('page one')
    document.addPage([842, 595]).setRotation(degrees(90))
    return document.save()
  }

  test('has the mark on every page, keeps its pages, and says the purpose in its subject', async () => {
    const before = await twoPages()
    const marked = await PDFDocument.load(await markCopy({ kind: 'pdf', content: before, lines }))
    expect(marked.getSubject()).toBe(lines.join(' · '))
    expect(marked.getPages().map((page) => [page.getSize(), page.getRotation().angle])).toEqual([
      [{ width: 595, height: 842 }, 0],
      [{ width: 842, height: 595 }, 90],
    ])
    for (const page of marked.getPages())
      expect(page.node.normalizedEntries().XObject.keys().length).toBeGreaterThan(3)
  })

  test('that cannot be read is refused, and the next one is marked', async () => {
    const broken = Buffer.from('%PDF-1.4\nnothing more\n%%EOF\n')
    await expect(markCopy({ kind: 'pdf', content: broken, lines })).rejects.toThrow()
    expect((await markCopy({ kind: 'pdf', content: await twoPages(), lines })).length).toBeGreaterThan(1000)
  })
})

describe.each(['png', 'jpg'] as const)('a picture (%s)', (kind) => {
  const [width, height] = [900, 600]
  async function pixels(content: Uint8Array): Promise<Uint8ClampedArray> {
    const canvas = createCanvas(width, height)
    const brush = canvas.getContext('2d')
    brush.drawImage(await loadImage(Buffer.from(content)), 0, 0)
    return brush.getImageData(0, 0, width, height).data
  }
  test('keeps its size; part of every corner of it is changed, and most of it is not', async () => {
    const canvas = createCanvas(width, height)
    const brush = canvas.getContext('2d')
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, width, height)
    const before = kind === 'png' ? await canvas.encode('png') : await canvas.encode('jpeg', 95)
    const marked = await markCopy({ kind, content: before, lines })
    const picture = await loadImage(Buffer.from(marked))
    expect([picture.width, picture.height]).toEqual([width, height])
    const [were, are] = [await pixels(before), await pixels(marked)]
    const changed = (left: number, top: number) => {
      let count = 0
      for (let y = top; y < top + height / 2; y += 1)
        for (let x = left; x < left + width / 2; x += 1) {
          const at = (y * width + x) * 4
          if (Math.abs((were[at + 1] ?? 0) - (are[at + 1] ?? 0)) > 30) count += 1
        }
      return count / ((width * height) / 4)
    }
    for (const [left, top] of [
      [0, 0],
      [width / 2, 0],
      [0, height / 2],
      [width / 2, height / 2],
    ] as const) {
      expect(changed(left, top)).toBeGreaterThan(0.005)
      expect(changed(left, top)).toBeLessThan(0.3)
    }
  })
})
